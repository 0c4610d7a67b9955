import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** Where the window's page lives: no server answers there, the program does. */
export const pageScheme = 'app';
export const pageOrigin = 'app://reading-room';

/** In the page's HTML: where the nonce goes by which the page may add styles of its own (an editor's, say). */
const noncePlaceholder = '{{nonce}}';

/** The page runs its own files and nothing else, and reaches nothing. Styles are its own files, too, and what it adds with the nonce. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

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
    const content = await readFile(path);
    const nonce = randomBytes(16).toString('base64');
    const isPage = extname(path) === '.html';
    return new Response(isPage ? content.toString().replace(noncePlaceholder, nonce) : new Uint8Array(content), {
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      },
    });
  } catch {
    return new Response('Not found', { status: 404 });
  }
}
