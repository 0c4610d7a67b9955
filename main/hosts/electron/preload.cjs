'use strict';
// All that crosses into the page: a port to the station, that the station behind it has stopped, for a moment or for good, and the text
// of the clipboard when its keys were pressed. What may be asked through the port is the contract's to say.
const { ipcRenderer } = require('electron');

for (const channel of ['reading-room:station-port', 'reading-room:station-stopped', 'reading-room:station-lost']) {
  ipcRenderer.on(channel, ({ ports }) => window.postMessage(channel, window.location.origin, ports));
}

const clipboardReport = 'reading-room:clipboard-report';
ipcRenderer.on(clipboardReport, (_event, text) => {
  window.postMessage({ kind: clipboardReport, text }, window.location.origin);
});
