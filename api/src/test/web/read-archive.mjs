// Prints an archive as its makers' own reader sees it: `node read-archive.mjs FILE < TILES`, where a line of TILES is "z x y". First the
// header and the metadata, then the tile of each line in base64; an empty line where there is none.
import {open} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {PMTiles} from '../../main/web/node_modules/pmtiles/dist/esm/index.js';

const [file] = process.argv.slice(2);
const handle = await open(file);
const source = {
  getKey: () => file,
  getBytes: async (offset, length) => {
    const bytes = new Uint8Array(length);
    const {bytesRead} = await handle.read(bytes, 0, length, offset);
    return {data: bytes.buffer.slice(0, bytesRead)};
  },
};
const archive = new PMTiles(source);
console.log(JSON.stringify({header: await archive.getHeader(), metadata: await archive.getMetadata()}));
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const tile = await archive.getZxy(...line.split(' ').map(Number));
  console.log(tile ? Buffer.from(tile.data).toString('base64') : '');
}
await handle.close();
