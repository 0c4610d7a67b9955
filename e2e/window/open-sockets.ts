import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** Internet sockets that processes have open, as "local address > remote address", in the kernel's hexadecimal form. Linux only. */
export function openSockets(pids: readonly number[]): readonly string[] {
  const inodes = new Set(pids.flatMap(socketInodes));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/u))
      .filter(([, , , , , , , , , inode]) => inode !== undefined && inodes.has(inode))
      .map(([, local, remote]) => `${local} > ${remote}`),
  );
}

function socketInodes(pid: number): readonly string[] {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).flatMap((descriptor) => {
    try {
      return /^socket:\[(\d+)\]$/u.exec(readlinkSync(`${folder}/${descriptor}`))?.slice(1) ?? [];
    } catch {
      // It was closed meanwhile.
      return [];
    }
  });
}
