/** The three things that Youward never does. */
export function Never() {
  return (
    <section class="never">
      <h2 class="title">What it never does</h2>
      <ul>
        <li>
          <b>Send your words anywhere.</b> Everything happens in the tab you write in.
        </li>
        <li>
          <b>Stand in your way.</b> You can always post, with or without it.
        </li>
        <li>
          <b>Make things up.</b> What only you know stays a blank for you to fill.
        </li>
      </ul>
    </section>
  );
}
