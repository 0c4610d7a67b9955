'use strict';
// The only thing that crosses into the page: a port to the station. What may be asked through it is the contract's to say.
const { ipcRenderer } = require('electron');

const channel = 'reading-room:station-port';
ipcRenderer.on(channel, ({ ports }) => window.postMessage(channel, window.location.origin, ports));
