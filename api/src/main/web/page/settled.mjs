// What is still under way, so that automation can wait for the page to come to rest.

const underWay = new Set();

/** Remembers a promise until it is kept or broken, and hands it back. */
export function track(promise) {
  underWay.add(promise);
  const done = () => underWay.delete(promise);
  promise.then(done, done);
  return promise;
}

/** Kept once nothing tracked is under way. */
export async function allTracked() {
  while (underWay.size > 0) {
    await Promise.allSettled([...underWay]);
  }
}

/** Kept once nothing tracked is under way and the map has drawn everything. */
export async function settled(map) {
  await allTracked();
  await frames(2); // a source with new addresses starts asking one frame later
  const idle = map.once('idle');
  map.triggerRepaint();
  await idle;
}

async function frames(number) {
  for (let frame = 0; frame < number; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
