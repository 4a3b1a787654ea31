// A feed that never rests and has no composer: a post of ten nodes ten times a second, the oldest ones go.
const feed = document.querySelector('main');
const MOST = 60;

function post(number) {
  const article = document.createElement('article');
  const head = document.createElement('header');
  const name = document.createElement('b');
  const time = document.createElement('time');
  const text = document.createElement('p');
  const link = document.createElement('a');
  const bar = document.createElement('div');
  name.append(`Ann ${number}`);
  link.href = `#${number}`;
  head.append(name, time);
  text.append('A post of someone else, ', link);
  for (const label of ['Like', 'Share']) {
    const button = document.createElement('button');
    button.ariaLabel = label;
    bar.append(button);
  }
  article.append(head, text, bar);
  return article;
}

window.added = 0;
if (new URLSearchParams(location.search).has('busy'))
  setInterval(() => {
    feed.prepend(post(window.added++));
    if (feed.childElementCount > MOST) feed.lastElementChild.remove();
  }, 100);
