/** What is timed, bundled as it is shipped: the runner that starts the bench would slow each import down. */
export { createEngine } from '../../src/create-engine';
export { tokenize } from '../../src/engine/token';
