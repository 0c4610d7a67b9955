import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** Where the window's page lives: no server answers there, the program does. */
export const pageScheme = 'app';
export const pageOrigin = 'app://reading-room';

/** The page runs its own files and nothing else, and reaches nothing. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers a request for a file of the page. @param root the folder of the built page; nothing outside it is given */
export async function readPageFile(root: string, url: string): Promise<Response> {
  const { origin, pathname, protocol, host } = new URL(url);
  if (origin !== pageOrigin && `${protocol}//${host}` !== pageOrigin) {
    return new Response('Not found', { status: 404 });
  }
  const path = normalize(join(root, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)));
  const type = types[extname(path)];
  if (!path.startsWith(root + sep) || type === undefined) {
    return new Response('Not found', { status: 404 });
  }
  try {
    return new Response(new Uint8Array(await readFile(path)), {
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      },
    });
  } catch {
    return new Response('Not found', { status: 404 });
  }
}
