/** @file HTTP as Apps Script does it: the caller waits for the answer. A thread fetches, so that waiting is possible. */

import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';

const FETCHER = `
  const { workerData } = require('node:worker_threads');
  const { port, signal } = workerData;
  const wake = () => { Atomics.store(signal, 0, 1); Atomics.notify(signal, 0); };
  port.on('message', async ({ number, address, options }) => {
    try {
      const response = await fetch(address, options);
      port.postMessage({ number, status: response.status, text: await response.text() });
    } catch (error) {
      port.postMessage({ number, failed: true });
    }
    wake();
  });
`;

let fetcher = null;

function start() {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(FETCHER, { eval: true, workerData: { port: port2, signal }, transferList: [port2] });
  worker.unref();
  port1.unref();
  return { port: port1, signal, number: 0 };
}

/**
 * @param {string} address on loopback
 * @param {RequestInit} options
 * @param {number} [seconds] after which nobody waits any longer
 * @returns {{status: number, text: string}}
 */
export function fetchNow(address, options = {}, seconds = 60) {
  if (!/^http:\/\/127\.0\.0\.1[:/]/.test(address)) {
    throw new Error(`a test tried to leave the loopback interface: ${address}`);
  }
  fetcher ??= start();
  const { port, signal } = fetcher;
  const number = (fetcher.number += 1);
  const ends = Date.now() + seconds * 1000;
  port.postMessage({ number, address, options });
  for (;;) {
    Atomics.wait(signal, 0, 0, Math.max(0, ends - Date.now()));
    Atomics.store(signal, 0, 0);
    for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
      // An answer to a call that nobody waits for any longer is thrown away.
      if (got.message.number === number) {
        return readAnswer(got.message, address);
      }
    }
    if (Date.now() >= ends) {
      throw new Error(`Timeout: ${address}`);
    }
  }
}

function readAnswer({ failed, status, text }, address) {
  if (failed) {
    throw new Error(`Address unavailable: ${address}`);
  }
  return { status, text };
}
