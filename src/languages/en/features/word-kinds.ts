/** What a word can do in a sentence; one bit each. */
export const Kind = {
  aux: 1,
  wh: 2,
  feeling: 4,
  imperative: 8,
  bare: 16,
  press3: 32,
  pressed: 64,
  they: 128,
  pointer: 256,
  article: 512,
  lead: 1024,
  preposition: 2048,
  thanks: 4096,
  reason: 8192,
  role: 16384,
  attribution: 32768,
  did: 65536,
  modest: 131072,
} as const;

/** The words of each kind. */
export const wordKinds: readonly (readonly [number, string])[] = [
  [
    Kind.aux,
    `is are was were be do does did can could will would should have has had may might am 's 're 'm 've 'll 'd must ca wo`,
  ],
  [Kind.wh, 'what who which when where why how whose'],
  [
    Kind.feeling,
    `proud excited thrilled honored honoured humbled delighted pleased privileged happy glad grateful thankful blessed
    stoked pumped ecstatic overjoyed elated`,
  ],
  [
    Kind.imperative,
    `learn read watch see check visit click find discover explore join follow like share retweet rt tune listen hear meet get
    take try use make keep give go come stop start help tell let look enjoy celebrate remember do be register sign subscribe
    download apply call text email contact send buy shop order save win enter vote donate support stay ask think consider
    imagine avoid protect create build plan book comment tag swipe view catch stream show add choose pick turn bring grab
    head drop leave put set know note beware say write post submit nominate stand wear eat drink cook play love treat
    introduce experience dm browse compare switch travel rsvp mark hold wait pay invest understand run work prepare spend
    snap upload guess name spot repost connect believe please reach reserve sip pair cut clean practice forget worry never`,
  ],
  [
    Kind.bare,
    `learn read watch see check visit click find discover explore follow like share retweet rt tune listen hear meet view catch
    stream subscribe repost`,
  ],
  [
    Kind.press3,
    `announces launches introduces unveils reports releases expands opens names appoints acquires partners joins wins receives
    earns celebrates supports donates pledges commits invests helps hosts sponsors presents speaks discusses shares says calls
    leads makes gives provides offers completes signs delivers brings takes shows honors recognizes awards collaborates teams
    plans aims becomes continues builds creates enters files submits declares sees sets selects starts sells hires posts raises
    reaffirms remains responds welcomes urges is has was will are have were reveals rolls debuts kicks explains talks tells
    visits volunteers works believes applauds congratulates thanks encourages invites outlines discloses updates elects issues
    buys agrees adds wants strengthens increases ranks tops tackles gets heads hits drives powers enables 's`,
  ],
  [
    Kind.pressed,
    `announced launched introduced unveiled reported released expanded opened named appointed acquired partnered joined won
    received earned celebrated supported donated pledged committed invested helped hosted sponsored presented spoke discussed
    shared said called led made gave provided offered completed signed delivered brought took showed honored recognized awarded
    collaborated teamed planned built created entered filed submitted raised volunteered worked developed designed closed
    reached surpassed ranked awarded achieved visited met selected featured hired grew shipped`,
  ],
  [Kind.they, `he she they his her their them him`],
  [Kind.pointer, `it its this that these those there here`],
  [Kind.article, `the a an all every some many most more each no`],
  [
    Kind.lead,
    `today yesterday tonight tomorrow recently now earlier just also and but so plus meanwhile finally well yes ok oh hey hi
    hello wow breaking update news video photo photos icymi ps fyi reminder tbt qotd rt mt then first second third next`,
  ],
  [
    Kind.preposition,
    `at in on for as with after during from through over since by to across when while if because despite together alongside
    before ahead throughout under following along`,
  ],
  [
    Kind.thanks,
    `thank thanks thx thankful congrats congratulations kudos shoutout welcome cheers wishing rip bravo congratulating`,
  ],
  [Kind.reason, `because so how why before if save win free tips`],
  [
    Kind.role,
    `ceo cfo cto cmo coo cio chairman chairwoman president vp svp evp chief director head founder co-founder economist
    strategist analyst officer executive`,
  ],
  [
    Kind.attribution,
    `says said say explains explained shares shared tells told writes wrote notes discusses comments believes thinks asks`,
  ],
  [
    Kind.did,
    `beat won made earned built sold raised mentored graduated passed completed started founded launched created led joined became
    achieved hit reached crushed finished ran published wrote received landed quit own manage scored managed helped presented
    spoke attended got closed grew turned went bought moved`,
  ],
  [
    Kind.modest,
    `humbled humbling humblebrag #humblebrag honored honoured somehow apparently ca believe dream imposter embarrassing awkward
    ugh tired exhausted annoying lucky blessed undeserved`,
  ],
];
