/** Fields that look like a composer and are none: each with what would give it away. */
const fields = [
  '<form role="search"><textarea aria-label="Search posts"></textarea><button type="button">Post</button></form>',
  '<div><div contenteditable="true" role="searchbox" aria-label="Find"></div><button type="button">Post</button></div>',
  '<form><input type="password" aria-label="Password"><textarea aria-label="Reason"></textarea><button type="button">Post</button></form>',
  '<div><textarea name="login-note"></textarea><button type="button">Post</button></div>',
  '<div><textarea id="SearchBox_Input"></textarea><button type="button">Post</button></div>',
  '<div><textarea placeholder="Message Ann"></textarea><button type="button">Post</button></div>',
  '<div><div contenteditable="true" role="textbox" aria-label="Write here"></div><button type="button" aria-label="Send">➤</button></div>',
  '<div><textarea aria-label="Your e-mail address"></textarea><button type="button">Share</button></div>',
  '<div><textarea aria-label="Notes"></textarea><button type="button">Save</button></div>',
  '<div><textarea aria-label="Read only" readonly></textarea><button type="button">Post</button></div>',
  '<div><textarea aria-label="Off" disabled></textarea><button type="button">Post</button></div>',
  '<div><textarea aria-label="Twin" aria-hidden="true"></textarea><button type="button">Post</button></div>',
  '<div class="twin"><textarea aria-label="Twin of no size"></textarea><button type="button">Post</button></div>',
  '<div><div contenteditable="false" role="textbox" aria-label="Fixed"></div><button type="button">Post</button></div>',
  '<div><div class="cm-editor"><div contenteditable="true" role="textbox" class="cm-content"></div></div><button type="button">Post</button></div>',
  '<div><input aria-label="Title"><button type="button">Post</button></div>',
];

export function mount(box) {
  for (const field of fields) {
    const part = document.createElement('section');
    part.innerHTML = field;
    box.append(part);
  }
  return { field: () => box, model: () => '', unmount: () => box.replaceChildren() };
}
