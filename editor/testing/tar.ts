const BLOCK = 512;
const REGULAR = ['0', '\0'];

/** The regular files of a tar archive (ustar), in its order. */
export function filesInTar(archive: Buffer): { name: string; content: Buffer }[] {
  const files: { name: string; content: Buffer }[] = [];
  let at = 0;
  while (at + BLOCK <= archive.length) {
    const name = field(archive, at, 0, 100);
    if (name === '') break;
    const size = Number.parseInt(field(archive, at, 124, 12), 8);
    const type = String.fromCharCode(archive[at + 156] ?? 0);
    const start = at + BLOCK;
    if (REGULAR.includes(type)) files.push({ name, content: archive.subarray(start, start + size) });
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function field(archive: Buffer, header: number, offset: number, length: number): string {
  const text = archive.toString('latin1', header + offset, header + offset + length);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
