import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mount } from './editors/draft.jsx';
import { LINES } from './sample.js';

// A page with the attributes of X around Draft.js, as public code that drives x.com describes them.
const posted = [];
const path = location.pathname;
const empty = new URLSearchParams(location.search).has('empty');
const editors = [];

function Composer({ box, button, words }) {
  return (
    <div className="composer">
      <div data-testid="tweetTextarea_0RichTextInputContainer" id={box} />
      <div className="bar" data-testid="toolBar">
        <button type="button" aria-label="Add photos or video">
          Media
        </button>
        <button type="button" data-testid={button} data-box={box}>
          {words}
        </button>
      </div>
    </div>
  );
}

const Post = ({ name, text }) => (
  <article data-testid="tweet">
    <b>{name}</b>
    <div data-testid="tweetText">{text}</div>
    <button type="button" data-testid="reply" aria-label="1 Reply. Reply">
      1
    </button>
  </article>
);

const Search = () => (
  <form role="search">
    <input
      data-testid="SearchBox_Search_Input"
      role="combobox"
      aria-label="Search query"
      aria-expanded="false"
    />
  </form>
);

const Messages = () => (
  <div data-testid="chat-drawer-root">
    <textarea data-testid="dm-composer-textarea" placeholder="Message" />
    <button type="button" aria-label="Send">
      Send
    </button>
  </div>
);

const Dialog = ({ children }) => (
  <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog">
    {children}
  </div>
);

function App() {
  const status = path.includes('/status/');
  const inline = status ? 'Reply' : 'Post';
  return (
    <>
      <Search />
      {!path.startsWith('/messages') && (
        <main>
          <div data-testid="primaryColumn">
            {status && <Post name="Ann" text="A post that someone answers." />}
            <Composer box="inline" button="tweetButtonInline" words={inline} />
            <Post name="Ben" text="A post of someone else." />
          </div>
        </main>
      )}
      <Messages />
      {path === '/compose/post' && (
        <Dialog>
          <Composer box="modal" button="tweetButton" words="Post" />
        </Dialog>
      )}
      {path === '/compose/reply' && (
        <Dialog>
          <Post name="Ann" text="A post that someone answers." />
          <Composer box="modal" button="tweetButton" words="Antworten" />
        </Dialog>
      )}
    </>
  );
}

flushSync(() => createRoot(document.querySelector('#react-root')).render(<App />));
for (const box of ['inline', 'modal']) {
  const element = document.getElementById(box);
  if (!element) continue;
  const lines = box === 'inline' && document.getElementById('modal') ? [''] : empty ? [''] : LINES;
  const editor = mount(element, lines, { testId: 'tweetTextarea_0', label: 'Post text' });
  editors.unshift(editor);
  document.querySelector(`[data-box="${box}"]`).addEventListener('click', () => {
    posted.push(editor.model());
    editor.reset();
  });
}
window.page = editors[0];
window.posted = posted;
