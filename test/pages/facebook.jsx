import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mount } from './editors/lexical.jsx';
import { LINES } from './sample.js';

// A page with the attributes of Facebook around Lexical, as public code that drives facebook.com describes them.
const posted = [];
const path = location.pathname;
const empty = new URLSearchParams(location.search).has('empty');

const Search = () => (
  <label>
    <input type="search" aria-label="Search Facebook" role="combobox" aria-expanded="false" />
  </label>
);

const Feed = () => (
  <main role="main">
    <div role="button" tabIndex={0}>
      What's on your mind, Ann?
    </div>
    <div role="article" aria-label="Post by Ben">
      <p>A post of someone else.</p>
      <form role="presentation">
        <div id="comment" />
        <div role="button" tabIndex={0} aria-label="Comment">
          ➤
        </div>
      </form>
    </div>
  </main>
);

const CreatePost = () => (
  <div role="dialog" aria-label="Create post" className="dialog">
    <h2>Create post</h2>
    <div role="button" tabIndex={0} aria-label="Close composer dialog">
      ×
    </div>
    <div className="composer">
      <div id="post" />
      <div className="bar">
        <div role="button" tabIndex={0} aria-label="Photo/video">
          Photo
        </div>
        <div role="button" tabIndex={0} aria-label="Post" id="submit">
          Post
        </div>
      </div>
    </div>
  </div>
);

const Messenger = () => (
  <div role="region" aria-label="Chat with Cleo">
    <div id="chat" />
    <div role="button" tabIndex={0} aria-label="Press enter to send">
      Send
    </div>
  </div>
);

const onFeed = !path.startsWith('/messages');
flushSync(() =>
  createRoot(document.querySelector('#mount')).render(
    <>
      <Search />
      {onFeed && <Feed />}
      {onFeed && <CreatePost />}
      <Messenger />
    </>,
  ),
);
mount(document.querySelector('#chat'), ['Hi Cleo'], { label: 'Message', placeholder: 'Aa' });
if (onFeed) {
  mount(document.querySelector('#comment'), [''], { label: 'Comment as Ann', placeholder: 'Comment as Ann' });
  const editor = mount(document.querySelector('#post'), empty ? [''] : LINES, {
    placeholder: "What's on your mind, Ann?",
  });
  document.querySelector('#submit').addEventListener('click', () => {
    posted.push(editor.model());
    editor.reset();
  });
  window.page = editor;
  window.posted = posted;
}
