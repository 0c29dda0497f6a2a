// The window's own script on the page: a room for each thing it does, in the files beside this one.
// It runs in a world of its own beside the page, whose scripts are off. The window calls
// `lutrin.<room>.<function>`; what happens is told to `lutrin.bridge` (shell/bridge.py).
globalThis.lutrin = { bridge: null };

// The empty page that warms the engine up has nothing to tell.
if (location.pathname !== "/warm") {
  new QWebChannel(qt.webChannelTransport, (channel) => {
    lutrin.bridge = channel.objects.bridge;
    lutrin.bridge.ready();
  });
}
