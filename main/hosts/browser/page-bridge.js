// What a preload script and a page have of Electron, for an ordinary browser: `require('electron')`, and ports over one WebSocket.
// Served before the page's own scripts; the preload script is put in where the last line says.
(() => {
  'use strict';
  // It came with the address that opened the program, and stays with this tab.
  const key = location.hash.slice(1) || sessionStorage.getItem('bridge');
  if (!key) {
    const hint = 'Reading Room is open in another tab. Go on there, or start it again for a new address.';
    addEventListener('DOMContentLoaded', () => (document.body.textContent = hint));
    return;
  }
  sessionStorage.setItem('bridge', key);
  history.replaceState(null, '', '/');
  const socket = new WebSocket(`ws://${location.host}/bridge`, key);
  const listeners = new Map();
  const ports = new Map();
  const send = (message) => socket.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message));

  function receivePort(number) {
    const { port1, port2 } = new MessageChannel();
    ports.set(number, port1);
    port1.addEventListener('message', ({ data }) => send({ kind: 'port-message', port: number, data }));
    port1.start();
    return port2;
  }

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (message.kind === 'message') {
      const event = { ports: message.ports.map(receivePort) };
      (listeners.get(message.channel) ?? []).forEach((listener) => listener(event, message.data));
    } else if (message.kind === 'port-message') {
      ports.get(message.port)?.postMessage(message.data);
    } else {
      ports.get(message.port)?.close();
      ports.delete(message.port);
    }
  });
  socket.addEventListener('close', () => ports.forEach((port) => port.close()));
  addEventListener('load', () => {
    const ready = () => send({ kind: 'message', channel: 'did-finish-load', data: null, ports: [] });
    if (socket.readyState === WebSocket.OPEN) {
      ready();
    } else {
      socket.addEventListener('open', ready);
    }
  });

  const electron = {
    ipcRenderer: {
      on: (channel, listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    },
  };
  const require = (name) => {
    if (name !== 'electron') {
      throw new Error(`a sandboxed preload script cannot require ${name}`);
    }
    return electron;
  };
  /* PRELOAD */
})();
