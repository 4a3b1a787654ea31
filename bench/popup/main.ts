import { h, render } from 'preact';

// What a popup of Preact costs with nothing in it: the measure for ours.
const page = document.getElementById('page');
if (page) render(h('main', null, h('h1', null, 'Youward')), page);
