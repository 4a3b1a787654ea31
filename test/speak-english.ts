import { english } from '../src/english';
import { speakWith } from '../src/say';

speakWith(english);
