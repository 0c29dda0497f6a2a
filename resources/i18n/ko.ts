<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>ArticleLanguage</name>
    <message>
        <source>Language of the article</source>
        <translation>글의 언어</translation>
    </message>
    <message>
        <source>Another language is translated on this computer; nothing is sent anywhere.</source>
        <translation>다른 언어로는 이 컴퓨터에서 번역하며 아무것도 외부로 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역문</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>As it is: {language}</source>
        <translation>원문 그대로: {language}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>원문 그대로</translation>
    </message>
    <message>
        <source>{language} (not here yet)</source>
        <translation>{language}(설치 안 됨)</translation>
    </message>
    <message>
        <source>Always translate from {language}</source>
        <translation>{language} 항상 번역</translation>
    </message>
</context>
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
        <source>Read the file again</source>
        <translation>파일 다시 불러오기</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>읽기 모드 켜기/끄기</translation>
    </message>
    <message>
        <source>The pages of this file…</source>
        <translation>이 파일의 페이지…</translation>
    </message>
    <message>
        <source>Next page of the file</source>
        <translation>파일의 다음 페이지</translation>
    </message>
    <message>
        <source>Previous page of the file</source>
        <translation>파일의 이전 페이지</translation>
    </message>
    <message>
        <source>What was kept out…</source>
        <translation>차단된 항목…</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>포함된 부분과 제외된 부분</translation>
    </message>
    <message>
        <source>The whole page, or its article</source>
        <translation>전체 페이지 또는 글</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Translate, or back to the original</source>
        <translation>번역 또는 원문으로 돌아가기</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>두 언어 함께</translation>
    </message>
    <message>
        <source>The other language of a paragraph, while held</source>
        <translation>누르는 동안 문단의 다른 언어 보기</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>글의 언어…</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>언어 팩…</translation>
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
        <source>Another page…</source>
        <translation>다른 페이지…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>다음 파일</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>이전 파일</translation>
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
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>다음 제목</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>이전 제목</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>다음 그림</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>이전 그림</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>다음 표</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>이전 표</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>다음 링크</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>이전 링크</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>이동 전 위치로</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>다시 앞으로</translation>
    </message>
    <message>
        <source>To the furthest place read</source>
        <translation>가장 멀리 읽은 곳으로</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>표시 남기기</translation>
    </message>
    <message>
        <source>To a mark</source>
        <translation>표시로 이동</translation>
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
        <source>All settings…</source>
        <translation>모든 설정…</translation>
    </message>
    <message>
        <source>Same theme by day or by night</source>
        <translation>같은 테마의 낮/밤 전환</translation>
    </message>
    <message>
        <source>Colors of a theme of your own…</source>
        <translation>나만의 테마 색…</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>다음 프로필</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>이전 프로필</translation>
    </message>
    <message>
        <source>Justified or ragged</source>
        <translation>양쪽 맞춤 또는 줄 시작 맞춤</translation>
    </message>
    <message>
        <source>Hyphenation on or off</source>
        <translation>하이픈 넣기 켜기/끄기</translation>
    </message>
    <message>
        <source>Paragraphs by space or indent</source>
        <translation>문단을 간격 또는 들여쓰기로 구분</translation>
    </message>
    <message>
        <source>Links underlined, plain or hidden</source>
        <translation>링크 밑줄, 색만 또는 숨김</translation>
    </message>
    <message>
        <source>Generous spacing on or off</source>
        <translation>넉넉한 간격 켜기/끄기</translation>
    </message>
    <message>
        <source>Wrap long lines of code, or not</source>
        <translation>긴 코드 줄 바꿈 켜기/끄기</translation>
    </message>
    <message>
        <source>Vertical lines in this language, or not</source>
        <translation>이 언어의 세로쓰기 켜기/끄기</translation>
    </message>
    <message>
        <source>Heavier text</source>
        <translation>글자 굵게</translation>
    </message>
    <message>
        <source>Lighter text</source>
        <translation>글자 가늘게</translation>
    </message>
    <message>
        <source>Undo the last change of the settings</source>
        <translation>마지막 설정 변경 취소</translation>
    </message>
    <message>
        <source>Reset how articles look</source>
        <translation>글 모양 초기화</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>문단 번호</translation>
    </message>
    <message>
        <source>Commands and settings…</source>
        <translation>명령과 설정…</translation>
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
    <message>
        <source>Next paragraph</source>
        <translation>다음 문단</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>이전 문단</translation>
    </message>
    <message>
        <source>To the page on the right, or along a wide table</source>
        <translation>오른쪽 페이지로, 또는 넓은 표를 오른쪽으로</translation>
    </message>
    <message>
        <source>To the page on the left, or along a wide table</source>
        <translation>왼쪽 페이지로, 또는 넓은 표를 왼쪽으로</translation>
    </message>
    <message>
        <source>Scroll by itself, or stop</source>
        <translation>자동 스크롤 시작/중지</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Open its links</source>
        <translation>문단의 링크 열기</translation>
    </message>
    <message>
        <source>Show its footnotes</source>
        <translation>문단의 각주 보기</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Enlarge the figure or table</source>
        <translation>그림이나 표 확대</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>링크 따라가기</translation>
    </message>
    <message>
        <source>Show where a link leads</source>
        <translation>링크 대상 보기</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>온전한 단어만</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>패턴으로 찾기</translation>
    </message>
    <message>
        <source>Reading ruler, line focus, or none</source>
        <translation>읽기 자, 줄 강조 또는 없음</translation>
    </message>
    <message>
        <source>Scroll, turn pages, or two columns</source>
        <translation>스크롤, 페이지 넘기기 또는 2단</translation>
    </message>
    <message>
        <source>Faster by itself</source>
        <translation>자동 스크롤 빠르게</translation>
    </message>
    <message>
        <source>Slower by itself</source>
        <translation>자동 스크롤 느리게</translation>
    </message>
    <message>
        <source>A character to the left</source>
        <translation>한 글자 왼쪽으로</translation>
    </message>
    <message>
        <source>A character to the right</source>
        <translation>한 글자 오른쪽으로</translation>
    </message>
    <message>
        <source>A line down</source>
        <translation>한 줄 아래로</translation>
    </message>
    <message>
        <source>A line up</source>
        <translation>한 줄 위로</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>다음 단어로</translation>
    </message>
    <message>
        <source>Back by a word</source>
        <translation>이전 단어로</translation>
    </message>
    <message>
        <source>To the end of the word</source>
        <translation>단어 끝으로</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>줄 처음으로</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>줄 끝으로</translation>
    </message>
    <message>
        <source>To the start of the paragraph</source>
        <translation>문단 처음으로</translation>
    </message>
    <message>
        <source>To the end of the paragraph</source>
        <translation>문단 끝으로</translation>
    </message>
    <message>
        <source>Move the other end</source>
        <translation>반대쪽 끝 옮기기</translation>
    </message>
    <message>
        <source>Copy and end</source>
        <translation>복사하고 끝내기</translation>
    </message>
    <message>
        <source>Copy with its source and end</source>
        <translation>출처와 함께 복사하고 끝내기</translation>
    </message>
    <message>
        <source>Copy as Markdown and end</source>
        <translation>Markdown으로 복사하고 끝내기</translation>
    </message>
    <message>
        <source>Stop selecting</source>
        <translation>선택 끝내기</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>창에 맞추기</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>왼쪽으로 이동</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>오른쪽으로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Next figure or table</source>
        <translation>다음 그림 또는 표</translation>
    </message>
    <message>
        <source>Previous figure or table</source>
        <translation>이전 그림 또는 표</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>텍스트 복사</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>글로 돌아가기</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>다음 블록</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>이전 블록</translation>
    </message>
    <message>
        <source>To where taken and left out meet next</source>
        <translation>포함과 제외의 다음 경계로</translation>
    </message>
    <message>
        <source>To where they met before</source>
        <translation>포함과 제외의 이전 경계로</translation>
    </message>
    <message>
        <source>Put the piece back, or take it out</source>
        <translation>블록 다시 넣기 또는 빼기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Back to what Lutrin chose</source>
        <translation>Lutrin의 선택으로 되돌리기</translation>
    </message>
    <message>
        <source>Keep it for the whole site</source>
        <translation>사이트 전체에 적용</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and settings</source>
        <translation>명령과 설정</translation>
    </message>
    <message>
        <source>A command or a setting, such as: font size 22</source>
        <translation>명령 또는 설정(예: 글자 크기 22)</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>입력하여 필터링</translation>
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
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>‘{name}’ 파일에 텍스트가 아닌 다른 데이터가 들어 있습니다. 저장된 페이지 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>‘{name}’ 파일이 {limit}MB보다 큽니다. 동영상을 빼고 페이지를 저장하세요.</translation>
    </message>
    <message>
        <source>{name} says no kind of file: let its name end in {endings}.</source>
        <translation>‘{name}’에서 파일 형식을 알 수 없습니다. 이름이 {endings} 중 하나로 끝나야 합니다.</translation>
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
        <source>Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used.</source>
        <translation>‘{name}’ 파일의 {line}번째 줄에 오류가 있습니다({reason}). 고칠 때까지 이 파일의 규칙은 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used.</source>
        <translation>‘{name}’ 파일의 {line}번째 줄: {rule}은(는) Lutrin이 아는 CSS 선택자가 아니므로 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): no rule for a site is used.</source>
        <translation>‘{name}’ 파일을 읽을 수 없습니다({reason}). 사이트 규칙은 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>The rule cannot be written into {name} ({reason}): the file is as it was.</source>
        <translation>‘{name}’ 파일에 규칙을 쓸 수 없습니다({reason}). 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8이 아님</translation>
    </message>
    <message>
        <source>each site begins with [[site]]</source>
        <translation>각 사이트는 [[site]]로 시작함</translation>
    </message>
    <message>
        <source>a site has no host</source>
        <translation>호스트가 없는 사이트가 있음</translation>
    </message>
    <message>
        <source>keep and drop are lists of selectors in quotes</source>
        <translation>keep과 drop은 따옴표로 묶은 선택자의 목록임</translation>
    </message>
    <message>
        <source>it is written in an unusual way</source>
        <translation>흔하지 않은 방식으로 작성됨</translation>
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
        <source>There is no profile {name}: the profiles are {names}.</source>
        <translation>‘{name}’ 프로필은 없습니다. 쓸 수 있는 프로필: {names}.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>‘{name}’ 테마는 없습니다. 쓸 수 있는 테마: {names}.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first.</source>
        <translation>‘{name}’ 항목은 웹 주소이며 Lutrin은 저장된 페이지만 엽니다. 먼저 브라우저에서 페이지를 저장하세요.</translation>
    </message>
    <message>
        <source>{name} needs more memory than Lutrin gives one page: save it without what is large in it.</source>
        <translation>‘{name}’ 파일을 읽으려면 Lutrin이 한 페이지에 허용하는 것보다 많은 메모리가 필요합니다. 큰 내용을 빼고 페이지를 저장하세요.</translation>
    </message>
    <message>
        <source>{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.</source>
        <translation>Lutrin의 오류({fault}) 때문에 ‘{name}’ 파일을 읽지 못했습니다. 파일 자체는 정상일 수 있습니다.</translation>
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
    <message>
        <source>{name} holds this page alone.</source>
        <translation>‘{name}’ 파일에는 이 페이지만 있습니다.</translation>
    </message>
    <message>
        <source>This is the last page of {name}.</source>
        <translation>‘{name}’ 파일의 마지막 페이지입니다.</translation>
    </message>
    <message>
        <source>This is the first page of {name}.</source>
        <translation>‘{name}’ 파일의 첫 페이지입니다.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.</source>
        <translation>‘{name}’ 파일의 {line}번째 줄: {command} 명령은 없지만 {nearest} 명령이 있습니다. F1을 누르면 모두 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.</source>
        <translation>‘{name}’ 파일의 {line}번째 줄: {keys} 키는 {command} 명령에 쓸 수 없습니다. j, g g, Space, F5, Ctrl+Shift+F처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.</source>
        <translation>‘{name}’ 파일의 {line}번째 줄: {command} 명령에 {keys} 키를 쓸 수 없습니다. {other} 명령이 {has} 키를 쓰고 있으니 다른 키를 고르세요.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.</source>
        <translation>‘{name}’ 파일의 {line}번째 줄: 이제 {command} 명령이 {keys} 키를 쓰므로 {other} 명령은 {has} 키를 잃습니다. {other} 명령의 키도 적어 주세요.</translation>
    </message>
    <message>
        <source>What you chose cannot be kept in {name} ({reason}): it holds until you close the page.</source>
        <translation>선택한 내용을 ‘{name}’ 파일에 저장할 수 없습니다({reason}). 페이지를 닫을 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>There is no {place} in {name}: it opens where it was left.</source>
        <translation>‘{name}’ 파일에 {place} 위치가 없습니다. 마지막으로 읽던 곳에서 엽니다.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot have {value} for keys: write a list such as [&quot;j&quot;, &quot;Down&quot;].</source>
        <translation>‘{name}’ 파일의 {line}번째 줄: {key}의 키로 {value} 값을 쓸 수 없습니다. [&quot;j&quot;, &quot;Down&quot;] 같은 목록을 쓰세요.</translation>
    </message>
    <message>
        <source>{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes.</source>
        <translation>‘{name}’은(는) 이름으로 쓸 수 없습니다. 글자, 숫자, 공백, 점, 줄표를 80자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The theme cannot be saved as {name} ({reason}).</source>
        <translation>테마를 ‘{name}’ 이름으로 저장할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>Give the theme a name that has a letter or a figure in it.</source>
        <translation>글자나 숫자가 들어간 테마 이름을 지어 주세요.</translation>
    </message>
    <message>
        <source>There is nothing to make a rule of yet: put a piece back or take one out first.</source>
        <translation>아직 규칙으로 만들 것이 없습니다. 먼저 블록을 다시 넣거나 빼세요.</translation>
    </message>
    <message>
        <source>This page does not say where it is from: what you decided is kept for it alone.</source>
        <translation>이 페이지에는 출처가 나와 있지 않습니다. 결정한 내용은 이 페이지에만 저장됩니다.</translation>
    </message>
    <message>
        <source>The page has no name of its own for these pieces: what you decided is kept for it alone.</source>
        <translation>이 페이지에는 이 블록들만의 이름이 없습니다. 결정한 내용은 이 페이지에만 저장됩니다.</translation>
    </message>
    <message>
        <source>There is no further heading in this direction.</source>
        <translation>이 방향에는 제목이 더 없습니다.</translation>
    </message>
    <message>
        <source>There is no further picture in this direction.</source>
        <translation>이 방향에는 그림이 더 없습니다.</translation>
    </message>
    <message>
        <source>There is no further table in this direction.</source>
        <translation>이 방향에는 표가 더 없습니다.</translation>
    </message>
    <message>
        <source>There is no further link in this direction.</source>
        <translation>이 방향에는 링크가 더 없습니다.</translation>
    </message>
    <message>
        <source>There is no mark {letter}: the marks of this article are {letters}.</source>
        <translation>{letter} 표시는 없습니다. 이 글의 표시: {letters}.</translation>
    </message>
    <message>
        <source>This article has no marks yet: m and a letter set one.</source>
        <translation>이 글에는 아직 표시가 없습니다. m과 글자를 차례로 누르면 표시가 남습니다.</translation>
    </message>
    <message>
        <source>There is no jump to go back to, or forward.</source>
        <translation>되돌아가거나 다시 갈 이동 기록이 없습니다.</translation>
    </message>
    <message>
        <source>This is the furthest place that you have read.</source>
        <translation>여기가 가장 멀리 읽은 곳입니다.</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>이 글에는 제목이 없습니다.</translation>
    </message>
    <message>
        <source>There is no further page in this direction.</source>
        <translation>이 방향에는 페이지가 더 없습니다.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there: choose another folder, or free some space.</source>
        <translation>‘{name}’ 파일을 그곳에 저장할 수 없습니다. 다른 폴더를 선택하거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>There is no language pack from {source} to {target}: `lutrin language add` gets one.</source>
        <translation>{source}에서 {target}(으)로 번역하는 언어 팩이 없습니다. `lutrin language add`로 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} does not say its language: name it with --from.</source>
        <translation>‘{name}’ 파일에 언어가 나와 있지 않습니다. --from으로 지정하세요.</translation>
    </message>
    <message>
        <source>The translation of {name} stopped: try again, what was done is kept and not done twice.</source>
        <translation>‘{name}’ 파일의 번역이 중단되었습니다. 다시 시도하세요. 번역한 부분은 보관되며 다시 번역하지 않습니다.</translation>
    </message>
    <message>
        <source>The language pack {pack} needs an engine: pip install &apos;{extra}&apos;.</source>
        <translation>‘{pack}’ 언어 팩에는 엔진이 필요합니다: pip install &apos;{extra}&apos;.</translation>
    </message>
    <message>
        <source>There is no language pack {name}: `lutrin language list` shows them.</source>
        <translation>‘{name}’ 언어 팩이 없습니다. `lutrin language list`로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({problem}): get it again.</source>
        <translation>‘{name}’ 언어 팩을 쓸 수 없습니다({problem}). 다시 받으세요.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({file}: {problem}): get it again.</source>
        <translation>‘{name}’ 언어 팩을 쓸 수 없습니다({file}: {problem}). 다시 받으세요.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be put in place ({reason}): free some space, or try again.</source>
        <translation>‘{name}’ 언어 팩을 설치할 수 없습니다({reason}). 공간을 확보하거나 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB: no language pack is so large.</source>
        <translation>‘{name}’ 파일의 내용이 {limit}MB를 넘습니다. 이렇게 큰 언어 팩은 없습니다.</translation>
    </message>
    <message>
        <source>There is no language pack for {language} to be had from Mozilla.</source>
        <translation>Mozilla에서 받을 수 있는 {language} 언어 팩이 없습니다.</translation>
    </message>
    <message>
        <source>The list of language packs did not arrive ({reason}): try again.</source>
        <translation>언어 팩 목록을 받지 못했습니다({reason}). 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.</source>
        <translation>‘{name}’ 언어 팩을 받지 못했습니다({reason}). 다시 시도하면 멈춘 곳부터 이어받습니다.</translation>
    </message>
    <message>
        <source>The download of the language pack {name} was stopped: the next time it goes on from there.</source>
        <translation>‘{name}’ 언어 팩의 다운로드를 중지했습니다. 다음에 멈춘 곳부터 이어받습니다.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 참</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>폴더에 쓸 권한이 없음</translation>
    </message>
    <message>
        <source>Only Japanese and Chinese can be set vertically.</source>
        <translation>일본어와 중국어만 세로로 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>잘렸거나 손상됨</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>그런 파일이 없음</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>온전한 보관 파일이 아님</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>파일이 너무 많음</translation>
    </message>
    <message>
        <source>it holds no model that is known here</source>
        <translation>알려진 모델이 들어 있지 않음</translation>
    </message>
    <message>
        <source>its description is of another pack</source>
        <translation>설명이 다른 언어 팩의 것임</translation>
    </message>
    <message>
        <source>it lacks a file</source>
        <translation>빠진 파일이 있음</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is</source>
        <translation>압축을 풀면 원래보다 지나치게 커짐</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>제시간에 응답이 없음</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>서버의 신원을 확인할 수 없음</translation>
    </message>
    <message>
        <source>the server takes no connections</source>
        <translation>서버가 연결을 받지 않음</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>연결이 끊어짐</translation>
    </message>
    <message>
        <source>the server cannot be reached; is this computer online?</source>
        <translation>서버에 연결할 수 없음. 컴퓨터가 인터넷에 연결되어 있나요?</translation>
    </message>
    <message>
        <source>a file is far too large</source>
        <translation>지나치게 큰 파일이 있음</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <translation>압축을 풀면 지나치게 커짐</translation>
    </message>
    <message>
        <source>the engine does not accept it</source>
        <translation>엔진에서 쓸 수 없음</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>읽을 수 없는 파일이 있음</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>내용이 원래와 다름</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>설명을 읽을 수 없음</translation>
    </message>
    <message>
        <source>its description is not complete</source>
        <translation>설명이 불완전함</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>파일이 없음</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>알 수 없는 형식임</translation>
    </message>
    <message>
        <source>it translates nothing</source>
        <translation>아무것도 번역하지 못함</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>EPUB book</source>
        <translation>EPUB 책</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>웹 페이지, 파일 하나</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown 문서</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No such pattern</source>
        <translation>잘못된 패턴</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>{at} of more than {total}</source>
        <translation>{total}개 이상 중 {at}번째</translation>
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
    <message>
        <source>Whole words only</source>
        <translation>온전한 단어만</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
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
    <name>HostModel</name>
    <message>
        <source>tracker</source>
        <translation>추적기</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>종류</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%Ln tracker(s)</source>
        <translation>
            <numerusform>추적기 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln script(s)</source>
        <translation>
            <numerusform>스크립트 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote picture(s)</source>
        <translation>
            <numerusform>외부 그림 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>프레임 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>외부 스타일시트 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>외부 글꼴 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded: {things}.</source>
        <translation>불러오지 않음: {things}.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation>{count}개 페이지 중 {number}번째.</translation>
    </message>
</context>
<context>
    <name>KeptOutList</name>
    <message>
        <source>What was kept out</source>
        <translation>차단된 항목</translation>
    </message>
    <message>
        <source>This page wanted nothing from elsewhere.</source>
        <translation>이 페이지는 외부에 아무것도 요청하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>모든 단축키</translation>
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
    <message>
        <source>Name in the settings file</source>
        <translation>설정 파일에서의 이름</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>This page is a listing of other pages and no article.</source>
        <translation>이 페이지는 글이 아니라 다른 페이지의 목록입니다.</translation>
    </message>
    <message>
        <source>This page was saved before its text had come: this is only what it says of itself. Save it again once the browser shows its text.</source>
        <translation>이 페이지는 본문을 불러오기 전에 저장되었습니다. 여기에는 페이지가 스스로를 소개하는 말만 있습니다. 브라우저에 본문이 보이면 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>전체 페이지 보기</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Documentation</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Forum thread</source>
        <translation>포럼 글타래</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Saved from</source>
        <translation>출처:</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>{day} 업데이트</translation>
    </message>
    <message>
        <source>Saved on {day}</source>
        <translation>{day} 저장</translation>
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
    <name>LanguageBar</name>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Mozilla에서 다운로드</translation>
    </message>
    <message>
        <source>Translate all the same</source>
        <translation>그래도 번역</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Its language…</source>
        <translation>언어 선택…</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>글의 언어</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>The article does not say which language it is in, and it could not be told.</source>
        <translation>글에 언어가 나와 있지 않고 알아낼 수도 없었습니다.</translation>
    </message>
    <message>
        <source>The same article in {language} is in this folder: {name}</source>
        <translation>이 폴더에 같은 글의 {language} 판이 있습니다: {name}</translation>
    </message>
    <message>
        <source>The language pack is being fetched…</source>
        <translation>언어 팩을 가져오는 중…</translation>
    </message>
    <message>
        <source>The language pack is arriving: {done} of {total} MB.</source>
        <translation>언어 팩을 받는 중입니다: {total}MB 중 {done}MB.</translation>
    </message>
    <message>
        <source>Translating into {language}…</source>
        <translation>{language}(으)로 번역하는 중…</translation>
    </message>
    <message>
        <source>Translating into {language}: {done} of {total} paragraphs.</source>
        <translation>{language}(으)로 번역하는 중입니다: 문단 {total}개 중 {done}개.</translation>
    </message>
    <message>
        <source>To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched once; the article itself never leaves this computer.</source>
        <translation>이 글을 번역할 언어 팩이 없습니다: {names}, 약 {size}MB. 한 번만 다운로드하며 글 자체는 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
</context>
<context>
    <name>LanguageWiring</name>
    <message>
        <source>This computer has no font for {language}, so boxes stand for its letters: install Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</source>
        <translation>이 컴퓨터에 {language} 글꼴이 없어 글자 대신 네모가 표시됩니다. Noto Sans CJK를 설치하세요(Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</translation>
    </message>
    <message>
        <source>Language packs (*.zip *.argosmodel)</source>
        <translation>언어 팩 (*.zip *.argosmodel)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>언어 팩 추가</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open the link?</source>
        <translation>링크를 열까요?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself opens saved pages alone.</source>
        <translation>이 링크를 브라우저에서 열까요? Lutrin 자체는 저장된 페이지만 엽니다.</translation>
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
        <source>&amp;Text</source>
        <translation>텍스트(&amp;T)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>언어(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>모양(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Selecting</source>
        <translation>선택(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Enlarged figure</source>
        <translation>확대한 그림(&amp;E)</translation>
    </message>
    <message>
        <source>The page in &amp;pieces</source>
        <translation>페이지 블록 보기(&amp;B)</translation>
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
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>By</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게시일</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>수정일</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>글자 방향</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>그런 이름의 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Changes count for</source>
        <translation>변경 적용 대상</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>In the file: a table such as [site.&quot;example.org&quot;] or [lang.ja].</source>
        <translation>파일에서는 [site.&quot;example.org&quot;]나 [lang.ja] 같은 테이블입니다.</translation>
    </message>
    <message>
        <source>In the file: a table such as [profile.Evening].</source>
        <translation>파일에서는 [profile.Evening] 같은 테이블입니다.</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>나만의 조합</translation>
    </message>
    <message>
        <source>Keep these settings as a profile…</source>
        <translation>이 설정을 프로필로 저장…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>이 프로필 삭제</translation>
    </message>
    <message>
        <source>Keep a profile</source>
        <translation>프로필 저장</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>이름:</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>line at the article’s head</source>
        <translation>기사 첫머리의 줄</translation>
    </message>
    <message>
        <source>line at the article’s end</source>
        <translation>기사 끝의 줄</translation>
    </message>
    <message>
        <source>line that says when it was changed</source>
        <translation>수정일을 알리는 줄</translation>
    </message>
    <message>
        <source>line of the text</source>
        <translation>본문의 줄</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>mark of an author</source>
        <translation>글쓴이 표시</translation>
    </message>
    <message>
        <source>link to the author’s page</source>
        <translation>글쓴이 페이지로 가는 링크</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>첫 게시물</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>script of the text</source>
        <translation>본문의 문자 체계</translation>
    </message>
    <message>
        <source>letters of the text</source>
        <translation>본문의 글자</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>파일 머리 정보</translation>
    </message>
    <message>
        <source>header of the mail</source>
        <translation>메일 머리글</translation>
    </message>
    <message>
        <source>metadata of the book</source>
        <translation>책의 메타데이터</translation>
    </message>
    <message>
        <source>entry of the export</source>
        <translation>내보내기 항목</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>quality {score} (COMET)</source>
        <translation>품질 {score}(COMET)</translation>
    </message>
    <message>
        <source>the system&apos;s Apertium</source>
        <translation>시스템의 Apertium</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{total}MB 중 {done}MB</translation>
    </message>
    <message>
        <source>The language pack is in its place.</source>
        <translation>언어 팩을 설치했습니다.</translation>
    </message>
    <message>
        <source>The language pack is gone.</source>
        <translation>언어 팩을 삭제했습니다.</translation>
    </message>
    <message>
        <source>The language pack is as it should be.</source>
        <translation>언어 팩에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>언어 팩</translation>
    </message>
    <message>
        <source>None is here yet. With one, articles are translated on this computer.</source>
        <translation>아직 언어 팩이 없습니다. 언어 팩이 있으면 글을 이 컴퓨터에서 번역합니다.</translation>
    </message>
    <message>
        <source>Language to download</source>
        <translation>다운로드할 언어</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Mozilla에서 다운로드</translation>
    </message>
    <message>
        <source>The packs of this language, from English and into English.</source>
        <translation>이 언어를 영어에서, 또 영어로 번역하는 언어 팩입니다.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The language pack is arriving</source>
        <translation>언어 팩을 받는 중</translation>
    </message>
    <message>
        <source>{language}, about {size} MB</source>
        <translation>{language}, 약 {size}MB</translation>
    </message>
    <message>
        <source>Compares {name} with its hashes, and has it translate a sentence.</source>
        <translation>‘{name}’ 언어 팩을 해시와 대조하고 문장 하나를 번역해 봅니다.</translation>
    </message>
    <message>
        <source>Removes {name} from this computer.</source>
        <translation>‘{name}’ 언어 팩을 이 컴퓨터에서 삭제합니다.</translation>
    </message>
    <message>
        <source>Apertium belongs to the system: remove it as you installed it.</source>
        <translation>Apertium은 시스템에 속합니다. 설치한 방법대로 제거하세요.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>The pages of this file</source>
        <translation>이 파일의 페이지</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>PieceBar</name>
    <message>
        <source>Take it out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>다시 넣기</translation>
    </message>
    <message>
        <source>For the whole site</source>
        <translation>사이트 전체에 적용</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>From now on these rules hold for {host}: {rules}. They are in {file}.</source>
        <translation>이제부터 {host} 사이트에 다음 규칙이 적용됩니다: {rules}. 규칙은 {file} 파일에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>고유한 이름이 없는 블록 %n개에 대한 결정은 이 페이지에만 적용됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no pieces to decide about.</source>
        <translation>이 페이지에는 결정할 블록이 없습니다.</translation>
    </message>
    <message>
        <source>{at} of {total} · Taken. {why}</source>
        <translation>{total}개 중 {at}번째 · 포함됨. {why}</translation>
    </message>
    <message>
        <source>{at} of {total} · Left out. {why}</source>
        <translation>{total}개 중 {at}번째 · 제외됨. {why}</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>포함된 부분과 제외된 부분</translation>
    </message>
    <message>
        <source>{taken} of {total} pieces of the page are taken as the article.</source>
        <translation>페이지의 블록 {total}개 중 {taken}개가 글에 포함되었습니다.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Standard</source>
        <translation>표준</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>책</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>잡지</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>터미널</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Dyslexia</source>
        <translation>난독증</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Read so far</source>
        <translation>읽은 정도</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>끝까지 읽음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln분 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Selecting: {keys} copies, {end} ends.</source>
        <translation>선택 중: {keys} 복사, {end} 끝내기.</translation>
    </message>
    <message>
        <source>{zoom} larger or smaller, {next} the next one, {save} saves.</source>
        <translation>{zoom} 크게/작게, {next} 다음, {save} 저장.</translation>
    </message>
    <message>
        <source>With the words: {words}</source>
        <translation>포함된 단어: {words}</translation>
    </message>
    <message>
        <source>Follow: type the letters, or / and words of the link.</source>
        <translation>링크 따라가기: 글자를 입력하거나 /와 링크의 단어를 입력하세요.</translation>
    </message>
    <message>
        <source>Where it leads: type the letters, or / and words of the link.</source>
        <translation>링크 대상 보기: 글자를 입력하거나 /와 링크의 단어를 입력하세요.</translation>
    </message>
    <message>
        <source>Copy a link: type the letters, or / and words of the link.</source>
        <translation>링크 복사: 글자를 입력하거나 /와 링크의 단어를 입력하세요.</translation>
    </message>
    <message>
        <source>There is nothing to follow on screen.</source>
        <translation>화면에 따라갈 링크가 없습니다.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>복사됨: {address}</translation>
    </message>
    <message>
        <source>There is no figure or table on screen.</source>
        <translation>화면에 그림이나 표가 없습니다.</translation>
    </message>
    <message>
        <source>There are no footnotes here.</source>
        <translation>여기에는 각주가 없습니다.</translation>
    </message>
    <message>
        <source>Scrolling: {words} words a minute.</source>
        <translation>스크롤: 분당 {words}단어.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It reads as the article’s text.</source>
        <translation>글의 본문으로 읽힙니다.</translation>
    </message>
    <message>
        <source>It stands amid the article’s text.</source>
        <translation>글의 본문 가운데에 있습니다.</translation>
    </message>
    <message>
        <source>It belongs to the text around it.</source>
        <translation>주변의 텍스트에 속합니다.</translation>
    </message>
    <message>
        <source>The article’s text refers to it as a note.</source>
        <translation>글의 본문이 주석으로 참조합니다.</translation>
    </message>
    <message>
        <source>It says under the title what the article is about.</source>
        <translation>제목 아래에서 글의 내용을 알려 줍니다.</translation>
    </message>
    <message>
        <source>It says who wrote the post under it.</source>
        <translation>아래 게시물을 누가 썼는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>A rule for this site keeps it.</source>
        <translation>이 사이트의 규칙에 따라 남겼습니다.</translation>
    </message>
    <message>
        <source>You put it back.</source>
        <translation>직접 다시 넣었습니다.</translation>
    </message>
    <message>
        <source>The page itself hides it.</source>
        <translation>페이지 자체가 숨겨 두었습니다.</translation>
    </message>
    <message>
        <source>It is part of a menu, a sidebar, a footer or a form.</source>
        <translation>메뉴, 사이드바, 바닥글 또는 양식의 일부입니다.</translation>
    </message>
    <message>
        <source>It says the title, which stands over the article.</source>
        <translation>글 위에 표시되는 제목과 같은 내용입니다.</translation>
    </message>
    <message>
        <source>Author and date are shown under the title.</source>
        <translation>글쓴이와 날짜는 제목 아래에 표시됩니다.</translation>
    </message>
    <message>
        <source>It is about the writer of a post.</source>
        <translation>게시물을 쓴 사람에 관한 내용입니다.</translation>
    </message>
    <message>
        <source>It is mostly links.</source>
        <translation>대부분 링크입니다.</translation>
    </message>
    <message>
        <source>It is the page’s table of contents.</source>
        <translation>페이지의 목차입니다.</translation>
    </message>
    <message>
        <source>The page calls it comments.</source>
        <translation>페이지에서 댓글로 분류했습니다.</translation>
    </message>
    <message>
        <source>The page calls it a pointer to other pages.</source>
        <translation>페이지에서 다른 페이지 안내로 분류했습니다.</translation>
    </message>
    <message>
        <source>The page calls it an advertisement, an offer or a pop-up.</source>
        <translation>페이지에서 광고, 홍보 또는 팝업으로 분류했습니다.</translation>
    </message>
    <message>
        <source>The page calls it a menu, a banner or a notice.</source>
        <translation>페이지에서 메뉴, 배너 또는 알림으로 분류했습니다.</translation>
    </message>
    <message>
        <source>The page calls it author, date, tags or sharing.</source>
        <translation>페이지에서 글쓴이, 날짜, 태그 또는 공유로 분류했습니다.</translation>
    </message>
    <message>
        <source>It stands away from the article’s text.</source>
        <translation>글의 본문에서 떨어져 있습니다.</translation>
    </message>
    <message>
        <source>It does not read as an article’s text.</source>
        <translation>글의 본문으로 읽히지 않습니다.</translation>
    </message>
    <message>
        <source>What stands around it is no part of the article.</source>
        <translation>주변에 있는 것이 글의 일부가 아닙니다.</translation>
    </message>
    <message>
        <source>The same words stand in the article already.</source>
        <translation>같은 내용이 이미 글 안에 있습니다.</translation>
    </message>
    <message>
        <source>This picture belongs to no text of the article.</source>
        <translation>이 그림은 글의 어떤 텍스트에도 속하지 않습니다.</translation>
    </message>
    <message>
        <source>The page has too little text for an article.</source>
        <translation>글로 보기에는 페이지의 텍스트가 너무 적습니다.</translation>
    </message>
    <message>
        <source>A rule for this site drops it.</source>
        <translation>이 사이트의 규칙에 따라 뺐습니다.</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <translation>직접 뺐습니다.</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>글 저장</translation>
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
        <source>Auto goes by</source>
        <translation>‘자동’의 기준</translation>
    </message>
    <message>
        <source>Whether auto follows the system, or turns dark and light at set times.</source>
        <translation>‘자동’이 시스템을 따를지, 정해진 시각에 어둡고 밝게 바뀔지 정합니다.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>The time of day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>밝게 시작</translation>
    </message>
    <message>
        <source>When auto turns light, where it goes by the time of day.</source>
        <translation>‘자동’이 시각을 따를 때 밝게 바뀌는 시각입니다.</translation>
    </message>
    <message>
        <source>a time such as 07:00</source>
        <translation>07:00 같은 시각</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>어둡게 시작</translation>
    </message>
    <message>
        <source>When auto turns dark, where it goes by the time of day.</source>
        <translation>‘자동’이 시각을 따를 때 어둡게 바뀌는 시각입니다.</translation>
    </message>
    <message>
        <source>a time such as 20:00</source>
        <translation>20:00 같은 시각</translation>
    </message>
    <message>
        <source>Dim pictures in the dark</source>
        <translation>어두울 때 그림도 어둡게</translation>
    </message>
    <message>
        <source>Whether pictures are a little darker under a dark theme.</source>
        <translation>어두운 테마에서 그림을 조금 어둡게 할지 정합니다.</translation>
    </message>
    <message>
        <source>Invert diagrams in the dark</source>
        <translation>어두울 때 도표 반전</translation>
    </message>
    <message>
        <source>Whether drawings on white are shown light on dark under a dark theme.</source>
        <translation>어두운 테마에서 흰 바탕의 도표를 어두운 바탕에 밝게 표시할지 정합니다.</translation>
    </message>
    <message>
        <source>Blend white backgrounds</source>
        <translation>흰 배경을 페이지에 맞추기</translation>
    </message>
    <message>
        <source>Whether a picture&apos;s white background takes the color of the page.</source>
        <translation>그림의 흰 배경을 페이지 색에 맞출지 정합니다.</translation>
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
        <source>Languages I read</source>
        <translation>내가 읽는 언어</translation>
    </message>
    <message>
        <source>What articles are translated into: the first that is not their own.</source>
        <translation>글을 어떤 언어로 번역할지 정합니다. 글의 언어와 다른 첫 번째 언어를 씁니다.</translation>
    </message>
    <message>
        <source>window, for the window&apos;s own; languages by their codes such as en, es</source>
        <translation>창의 언어는 window, 그 밖의 언어는 en, es 같은 코드</translation>
    </message>
    <message>
        <source>Always translate from</source>
        <translation>항상 번역할 언어</translation>
    </message>
    <message>
        <source>The languages whose articles are translated as soon as they open.</source>
        <translation>글을 열자마자 번역할 언어입니다.</translation>
    </message>
    <message>
        <source>languages by their codes such as ja, ru; or none</source>
        <translation>ja, ru 같은 언어 코드 또는 none</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>문단 번호</translation>
    </message>
    <message>
        <source>Whether each paragraph shows its number in the margin.</source>
        <translation>각 문단의 번호를 여백에 표시할지 정합니다.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Whether letters are commands; plain has the keys of the desktop alone.</source>
        <translation>글자 키를 명령으로 쓸지 정합니다. plain은 데스크톱 키만 씁니다.</translation>
    </message>
    <message>
        <source>Letters too, as in vim</source>
        <translation>글자 키도 사용(vim 방식)</translation>
    </message>
    <message>
        <source>Desktop keys only</source>
        <translation>데스크톱 키만</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>레이아웃</translation>
    </message>
    <message>
        <source>Whether the article scrolls, or is turned page by page.</source>
        <translation>글을 스크롤할지, 한 페이지씩 넘길지 정합니다.</translation>
    </message>
    <message>
        <source>Scrolled</source>
        <translation>스크롤</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Pages of two columns</source>
        <translation>2단 페이지</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>스크롤 방식</translation>
    </message>
    <message>
        <source>Whether a step is seen as a movement; auto asks the system.</source>
        <translation>이동을 움직임으로 보여 줄지 정합니다. ‘자동’은 시스템을 따릅니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>부드럽게</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>읽기 자</translation>
    </message>
    <message>
        <source>Underlines the line you read, or dims all but a few lines.</source>
        <translation>읽는 줄에 밑줄을 긋거나, 몇 줄만 남기고 나머지를 흐리게 합니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>자</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>한 줄</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>세 줄</translation>
    </message>
    <message>
        <source>Five lines</source>
        <translation>다섯 줄</translation>
    </message>
    <message>
        <source>Speed of scrolling by itself</source>
        <translation>자동 스크롤 속도</translation>
    </message>
    <message>
        <source>In words a minute.</source>
        <translation>분당 단어 수입니다.</translation>
    </message>
    <message>
        <source>Letters of hints</source>
        <translation>힌트 글자</translation>
    </message>
    <message>
        <source>What the labels of links are made of; digits leave all letters to narrow down.</source>
        <translation>링크 라벨에 쓰는 글자입니다. 숫자를 쓰면 모든 글자로 링크를 추릴 수 있습니다.</translation>
    </message>
    <message>
        <source>two or more small letters or digits, each once</source>
        <translation>서로 다른 소문자나 숫자 두 개 이상</translation>
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
        <source>serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, mono, hyperlegible, dyslexic 또는 설치된 글꼴 이름</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>굵기</translation>
    </message>
    <message>
        <source>How heavy the letters are, where the font has more than one weight.</source>
        <translation>글자의 굵기입니다(글꼴에 굵기가 여럿일 때).</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>글자 간격</translation>
    </message>
    <message>
        <source>More space between letters; scripts whose letters join take none.</source>
        <translation>글자 사이를 넓힙니다. 글자가 이어지는 문자 체계에는 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>단어 간격</translation>
    </message>
    <message>
        <source>More space between words.</source>
        <translation>단어 사이를 넓힙니다.</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>합자</translation>
    </message>
    <message>
        <source>Whether letters such as f and i are joined, where the font has it.</source>
        <translation>f와 i 같은 글자를 이어 쓸지 정합니다(글꼴이 지원할 때).</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>숫자 모양</translation>
    </message>
    <message>
        <source>The shape of figures in running text, where the font has more than one.</source>
        <translation>본문에 쓰이는 숫자의 모양입니다(글꼴에 모양이 여럿일 때).</translation>
    </message>
    <message>
        <source>As the font has them</source>
        <translation>글꼴 기본값</translation>
    </message>
    <message>
        <source>Lining: as tall as capitals</source>
        <translation>라이닝: 대문자와 같은 높이</translation>
    </message>
    <message>
        <source>Old style: like small letters</source>
        <translation>올드 스타일: 소문자처럼</translation>
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
        <source>Margins</source>
        <translation>여백</translation>
    </message>
    <message>
        <source>The least space left and right of the column.</source>
        <translation>본문 좌우에 두는 최소 여백입니다.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>How a paragraph is told from the one before it.</source>
        <translation>문단을 앞 문단과 구분하는 방법입니다.</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>사이 띄우기</translation>
    </message>
    <message>
        <source>Indented first line</source>
        <translation>첫 줄 들여쓰기</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>문단 간격</translation>
    </message>
    <message>
        <source>The space between paragraphs, in lines, where they are told by space.</source>
        <translation>간격으로 구분할 때 문단 사이의 간격이며, 줄 수로 나타냅니다.</translation>
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
        <source>Hyphenation</source>
        <translation>하이픈 넣기</translation>
    </message>
    <message>
        <source>Whether long words are divided at the end of a line.</source>
        <translation>긴 단어를 줄 끝에서 나눌지 정합니다.</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>첫 글자 장식</translation>
    </message>
    <message>
        <source>Whether the first letter of an article is three lines tall.</source>
        <translation>글의 첫 글자를 세 줄 높이로 할지 정합니다.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>How links stand out from the text around them.</source>
        <translation>링크를 주변 텍스트와 구분하는 방법입니다.</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>In color alone</source>
        <translation>색으로만</translation>
    </message>
    <message>
        <source>Like text, until pointed at</source>
        <translation>가리킬 때까지 텍스트처럼</translation>
    </message>
    <message>
        <source>Generous spacing (WCAG)</source>
        <translation>넉넉한 간격(WCAG)</translation>
    </message>
    <message>
        <source>Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more.</source>
        <translation>글자, 단어, 줄, 문단의 간격을 WCAG 1.4.12 이상으로 합니다.</translation>
    </message>
    <message>
        <source>Vertical lines (Japanese, Chinese)</source>
        <translation>세로쓰기(일본어, 중국어)</translation>
    </message>
    <message>
        <source>Whether Japanese and Chinese run down the page, from right to left.</source>
        <translation>일본어와 중국어를 세로로, 오른쪽에서 왼쪽으로 표시할지 정합니다.</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>긴 코드 줄 바꿈</translation>
    </message>
    <message>
        <source>Whether long lines of code go on below, or scroll sideways.</source>
        <translation>긴 코드 줄을 아래로 이어 쓸지, 옆으로 스크롤할지 정합니다.</translation>
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
        <source>{name} as usual</source>
        <translation>‘{name}’ 기본값으로</translation>
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
        <source>Monospaced: Source Code Pro</source>
        <translation>고정폭: Source Code Pro</translation>
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
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Lines and paragraphs</source>
        <translation>줄과 문단</translation>
    </message>
    <message>
        <source>Colors and pictures</source>
        <translation>색과 그림</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>기타 설정</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>모든 글</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>{language} 글</translation>
    </message>
    <message>
        <source>Articles from {site}</source>
        <translation>{site} 글</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>더 보기…</translation>
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
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>끄면 저장된 그대로의 페이지를 스크립트 없이 보여 줍니다.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Reading mode on</source>
        <translation>읽기 모드 켜기</translation>
    </message>
    <message>
        <source>Every other setting</source>
        <translation>그 밖의 모든 설정</translation>
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
    <name>Switcher</name>
    <message>
        <source>Another page</source>
        <translation>다른 페이지</translation>
    </message>
    <message>
        <source>A title, a file or a folder</source>
        <translation>제목, 파일 또는 폴더</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Type to narrow down</source>
        <translation>입력하여 필터링</translation>
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
    <message>
        <source>Amber dark</source>
        <translation>호박색 어둡게</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>호박색</translation>
    </message>
    <message>
        <source>Clay dark</source>
        <translation>점토색 어둡게</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>점토색</translation>
    </message>
    <message>
        <source>Gray dark</source>
        <translation>회색 어둡게</translation>
    </message>
    <message>
        <source>Gruvbox dark</source>
        <translation>Gruvbox 어둡게</translation>
    </message>
    <message>
        <source>Gruvbox</source>
        <translation>Gruvbox 밝게</translation>
    </message>
    <message>
        <source>Harbor dark</source>
        <translation>항구 어둡게</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>항구</translation>
    </message>
    <message>
        <source>Heather dark</source>
        <translation>히스꽃 어둡게</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>히스꽃</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>고대비 밝게</translation>
    </message>
    <message>
        <source>Linen dark</source>
        <translation>리넨 어둡게</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>리넨</translation>
    </message>
    <message>
        <source>Moss dark</source>
        <translation>이끼색 어둡게</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>이끼색</translation>
    </message>
    <message>
        <source>Nord dark</source>
        <translation>Nord 어둡게</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>Nord 밝게</translation>
    </message>
    <message>
        <source>Parchment dark</source>
        <translation>양피지 어둡게</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>양피지</translation>
    </message>
    <message>
        <source>Porcelain dark</source>
        <translation>도자기 어둡게</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>도자기</translation>
    </message>
    <message>
        <source>Rosé Pine dark</source>
        <translation>Rosé Pine 어둡게</translation>
    </message>
    <message>
        <source>Rosé Pine</source>
        <translation>Rosé Pine 밝게</translation>
    </message>
    <message>
        <source>Sepia dark</source>
        <translation>세피아 어둡게</translation>
    </message>
    <message>
        <source>Slate dark</source>
        <translation>슬레이트 어둡게</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>슬레이트</translation>
    </message>
    <message>
        <source>Solarized dark</source>
        <translation>Solarized 어둡게</translation>
    </message>
    <message>
        <source>Solarized</source>
        <translation>Solarized 밝게</translation>
    </message>
</context>
<context>
    <name>ThemeEditor</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>나만의 테마</translation>
    </message>
    <message>
        <source>{role}: color code</source>
        <translation>{role}: 색상 코드</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Hard to read: {roles}. {least}:1 is the least for comfortable reading.</source>
        <translation>읽기 어려움: {roles}. 편하게 읽으려면 {least}:1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Everything stands out well enough from its ground.</source>
        <translation>모든 요소가 배경과 충분히 구분됩니다.</translation>
    </message>
    <message>
        <source>My {theme}</source>
        <translation>내 {theme}</translation>
    </message>
</context>
<context>
    <name>ThemeRole</name>
    <message>
        <source>Paper</source>
        <translation>바탕</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Visited links</source>
        <translation>방문한 링크</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>선택한 텍스트</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>표시된 텍스트</translation>
    </message>
    <message>
        <source>Behind code</source>
        <translation>코드 배경</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>출처와 함께 복사했습니다.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Markdown으로 복사했습니다.</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>여기에는 링크가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>{name} 읽는 중… Esc를 누르면 중지합니다.</translation>
    </message>
    <message>
        <source>Mark {letter} is set at ¶{number}.</source>
        <translation>¶{number}에 {letter} 표시를 남겼습니다.</translation>
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
        <source>Saved as {name}</source>
        <translation>{name} 이름으로 저장함</translation>
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
    <message>
        <source>Laying out a long article…</source>
        <translation>긴 글을 배치하는 중…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Save the figure</source>
        <translation>그림 저장</translation>
    </message>
</context>
</TS>
