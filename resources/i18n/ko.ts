<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>최근 읽은 글</translation>
    </message>
    <message>
        <source>Next of the opened files</source>
        <translation>열린 파일 중 다음 파일</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>파일 다시 불러오기</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>읽기 모드 켜기/끄기</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation>조금 아래로</translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation>조금 위로</translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation>반 페이지 아래로</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>반 페이지 위로</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>한 페이지 아래로</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>한 페이지 위로</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>다음 검색 결과</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>이전 검색 결과</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>기본 글자 크기</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>본문 너비 넓게</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>본문 너비 좁게</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>줄 간격 넓게</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>줄 간격 좁게</translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation>다음 테마</translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation>이전 테마</translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation>테마: 시스템 설정 따르기(자동)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>테마: 밝게</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>테마: 세피아</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>테마: 회색</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>테마: 어둡게</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>테마: 검정</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>테마: 고대비</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>새 창</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>맨 위 항목 닫기</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation>‘{name}’ 파일을 읽을 수 없습니다. 다른 파일을 열어 보세요.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation>‘{name}’ 파일이 없습니다. 경로를 확인하거나 다른 파일을 여세요.</translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation>‘{name}’ 파일을 읽을 권한이 없습니다. 파일 권한을 바꾸거나 사본을 여세요.</translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation>‘{name}’ 항목은 파일이 아닙니다. 폴더 안에 저장된 페이지를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation>‘{name}’ 파일이 비어 있습니다. 페이지를 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation>‘{name}’ 항목은 저장된 페이지가 아니라 장치 또는 파이프입니다. 디스크에 있는 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation>‘{name}’ 링크가 자기 자신을 가리킵니다. 페이지를 직접 여세요.</translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation>‘{name}’ 이름은 파일 이름이 될 수 없습니다. 경로를 확인하세요.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation>‘{name}’ 항목은 웹 주소이며 Lutrin은 인터넷에 접속하지 않습니다. 먼저 브라우저에서 페이지를 저장하세요.</translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>‘{name}’ 파일에 텍스트가 아닌 다른 데이터가 들어 있습니다. 저장된 페이지 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>‘{name}’ 파일이 {limit}MB보다 큽니다. 동영상을 빼고 페이지를 저장하세요.</translation>
    </message>
    <message>
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation>‘{name}’ 파일은 Lutrin에서 열 수 있는 페이지가 아닙니다. HTML이나 일반 텍스트를 열어 보세요.</translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation>‘{name}’ 파일에 읽을 글이 없습니다. 대신 전체 페이지를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation>‘{name}’ 파일을 읽는 데 너무 오래 걸렸습니다. 파일이 손상되었을 수 있으니 페이지를 다시 저장해 보세요.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation>‘{name}’ 파일을 끝까지 읽지 못했습니다. 파일이 손상되었을 수 있으니 페이지를 다시 저장해 보세요.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation>‘{name}’ 파일을 읽을 수 없습니다({reason}). Lutrin이 기본 설정으로 실행됩니다.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation>‘{name}’ 파일의 {line}번째 줄에 오류가 있습니다({reason}). 고칠 때까지 Lutrin은 읽을 수 있었던 설정을 사용합니다.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation>‘{name}’ 파일의 {line}번째 줄: {key} 설정에 {value} 값을 쓸 수 없어 기본값을 유지합니다. 쓸 수 있는 값: {allowed}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation>‘{name}’ 파일에 설정을 저장할 수 없습니다({reason}). 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation>다른 프로그램이 ‘{name}’ 파일을 잠그고 있습니다. 작업이 끝나면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8이 아님</translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation>중첩이 너무 깊거나 너무 긺</translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation>{key} 설정에 {value} 값을 쓸 수 없습니다. 쓸 수 있는 값: {allowed}.</translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation>{key} 설정은 없습니다. 쓸 수 있는 설정: {keys}.</translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation>‘{name}’ 테마를 사용할 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation>‘{name}’ 라이브러리를 사용할 수 없습니다({reason}). 라이브러리 없이 계속 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation>다른 프로그램이 ‘{name}’ 라이브러리를 잠그고 있습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation>‘{name}’ 라이브러리는 더 새로운 Lutrin에서 만들어져 그대로 두었습니다. Lutrin을 업데이트하세요.</translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation>‘{name}’ 라이브러리가 손상되었습니다. 공간을 확보하거나 라이브러리를 다른 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation>‘{name}’ 라이브러리가 손상되어 ‘{kept}’ 이름으로 보관하고 새 라이브러리를 만들었습니다.</translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation>‘{name}’ 파일을 저장하지 못했습니다. 다른 폴더를 선택하거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>‘{name}’ 테마는 없습니다. 쓸 수 있는 테마: {names}.</translation>
    </message>
    <message>
        <source>{name} has no page {page}: it holds {count}, and --list prints them.</source>
        <translation>‘{name}’ 파일에 {page}번 페이지가 없습니다. 페이지는 모두 {count}개이며 --list로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} holds no page: choose the archive that a page was saved in.</source>
        <translation>‘{name}’ 파일에 페이지가 없습니다. 페이지를 저장한 보관 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked: save the page again.</source>
        <translation>‘{name}’ 파일이 손상되어 압축을 풀 수 없습니다. 페이지를 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{name} is locked by a password: unpack it and open the page in it.</source>
        <translation>‘{name}’ 파일이 암호로 잠겨 있습니다. 압축을 풀고 안에 있는 페이지를 여세요.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Lutrin does not know: unpack it and open the page in it.</source>
        <translation>‘{name}’ 파일은 Lutrin이 모르는 방식으로 압축되어 있습니다. 압축을 풀고 안에 있는 페이지를 여세요.</translation>
    </message>
    <message>
        <source>{name} holds other archives: unpack it and open one of those.</source>
        <translation>‘{name}’ 파일에 다른 보관 파일이 들어 있습니다. 압축을 풀고 그중 하나를 여세요.</translation>
    </message>
    <message>
        <source>{name} has parts nested more than {limit} deep: save the page again.</source>
        <translation>‘{name}’ 파일의 내용이 {limit}단계보다 깊이 중첩되어 있습니다. 페이지를 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files: unpack it and open one page.</source>
        <translation>‘{name}’ 파일에 {limit}개가 넘는 파일이 있습니다. 압축을 풀고 페이지 하나를 여세요.</translation>
    </message>
    <message>
        <source>{name} has files that lie over each other: do not trust it.</source>
        <translation>‘{name}’ 파일 안의 파일들이 서로 겹쳐 있습니다. 이 파일을 믿지 마세요.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB: save the page without videos.</source>
        <translation>‘{name}’ 파일은 압축을 풀면 {limit}MB를 넘습니다. 동영상을 빼고 페이지를 저장하세요.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} times its size, as no page does: do not trust it.</source>
        <translation>‘{name}’ 파일은 압축을 풀면 {limit}배 넘게 커지는데, 그런 페이지는 없습니다. 이 파일을 믿지 마세요.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{total}개 중 {at}번째</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>찾기(&amp;F):</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>찾을 단어</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Web archives (MHTML)</source>
        <translation>웹 보관 파일(MHTML)</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Safari 웹 보관 파일</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>웹 보관 파일(WARC)</translation>
    </message>
    <message>
        <source>Compressed web pages</source>
        <translation>압축된 웹 페이지</translation>
    </message>
    <message>
        <source>Books (EPUB)</source>
        <translation>책(EPUB)</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>웹 보관 파일(WACZ)</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Omnivore 내보내기 파일</translation>
    </message>
    <message>
        <source>Zipped books (HTMLZ)</source>
        <translation>압축된 책(HTMLZ)</translation>
    </message>
    <message>
        <source>Mozilla archives</source>
        <translation>Mozilla 보관 파일</translation>
    </message>
    <message>
        <source>Zipped pages</source>
        <translation>ZIP에 담긴 페이지</translation>
    </message>
    <message>
        <source>Self-extracting pages</source>
        <translation>자동으로 압축이 풀리는 페이지</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown 문서</translation>
    </message>
    <message>
        <source>wallabag exports</source>
        <translation>wallabag 내보내기 파일</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>입력하여 필터링</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saved from</source>
        <translation>출처:</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>{day} 업데이트</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fast}–%Ln minutes</source>
        <comment>a range: from {fast} to %Ln</comment>
        <translation>
            <numerusform>{fast}~%Ln분</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Page</source>
        <translation>페이지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>찾기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>모양(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation>전체 페이지 보기</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>글로 돌아가기</translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation>다른 페이지 열기…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation>끝까지 읽음</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent}% 읽음</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reading mode</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>The colors of page and window; auto follows the system, day and night.</source>
        <translation>페이지와 창의 색입니다. ‘자동’은 낮과 밤에 맞춰 시스템을 따릅니다.</translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation>auto 또는 light, sepia, gray, dark, black 같은 테마 이름</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>밝은 테마</translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation>시스템이 밝은 모드일 때 ‘자동’이 쓰는 테마입니다.</translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation>light, sepia 같은 테마 이름</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>어두운 테마</translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation>시스템이 어두운 모드일 때 ‘자동’이 쓰는 테마입니다.</translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation>dark, black 같은 테마 이름</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation>글 본문의 글자 크기입니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation>창의 언어입니다. 글의 언어는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation>글 본문의 글꼴입니다.</translation>
    </message>
    <message>
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, hyperlegible, dyslexic 또는 설치된 글꼴 이름</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation>줄과 줄 사이의 간격이며, 글자 크기의 배수입니다.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>본문 너비</translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation>본문의 너비이며, 본문 글꼴의 글자 수로 나타냅니다.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation>줄 끝을 그대로 둘지, 모두 같은 위치에 맞출지 정합니다.</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>줄 시작 맞춤</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>양쪽 맞춤</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>링크를 열기 전에 묻기</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>링크를 시스템 브라우저로 넘기기 전에 물을지 정합니다.</translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation>세리프: Literata</translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation>산세리프: Source Sans</translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation>가독성: Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Dyslexia: OpenDyslexic</source>
        <translation>난독증: OpenDyslexic</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>설정 닫기</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>읽기 모드</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>끄면 저장된 그대로의 페이지를 스크립트 없이 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation>오직 글만</translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation>저장한 페이지를 열거나 여기에 끌어다 놓으세요. 아무것도 외부로 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation>저장한 페이지 열기…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>최근 읽은 글</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>세피아</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>회색</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>{name} 읽는 중… Esc를 누르면 중지합니다.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>저장한 페이지 ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>저장한 페이지 열기</translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation>링크를 열까요?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation>이 링크를 브라우저에서 열까요? Lutrin 자체는 인터넷에 접속하지 않습니다.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>열지 않기</translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation>{title} – Lutrin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>페이지 읽는 중</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>글</translation>
    </message>
</context>
</TS>
