export { english } from '../../src/languages/en';
export { loadPreset } from '../../src/presets/prove';
