-- What translators did. Rows are added, never changed and never taken away.

-- A link by which somebody without an account sends in one file. Only its hash is kept.
create table upload_link (
    id bigint generated always as identity primary key,
    token_hash varchar(64) not null unique,
    language varchar(35) not null,
    made_by bigint not null references person (id),
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    unique (id, language, made_by)
);

-- A file that came in. Who made the link answers for what comes through it; a link works once.
create table upload (
    id bigint generated always as identity primary key,
    language varchar(35) not null,
    person bigint not null references person (id),
    link bigint unique,
    name varchar(300) not null,
    at timestamp with time zone not null,
    foreign key (link, language, person) references upload_link (id, language, made_by),
    unique (id, language)
);

-- What became of its entries: each is in one of these numbers.
create table upload_count (
    upload bigint not null references upload (id),
    outcome varchar(40) not null,
    entries integer not null,
    primary key (upload, outcome)
);

-- Somebody took a whole file back. Its texts stay on record; they count for nothing.
create table upload_undo (
    upload bigint primary key references upload (id),
    person bigint not null references person (id),
    at timestamp with time zone not null
);

-- What was in a file that went out, so that the file can be told from what was done meanwhile when it comes back.
create table exported (
    id bigint generated always as identity primary key,
    language varchar(35) not null,
    page varchar(100) not null,
    base varchar(64) not null,
    body varchar(1000000) not null,
    at timestamp with time zone not null,
    unique (language, page, base)
);

-- A text in another language as somebody left it, with the source text it was made from. 'hand' is the author, or 0 for nobody's.
create table translation (
    id bigint generated always as identity primary key,
    language varchar(35) not null,
    page varchar(100) not null,
    source_key varchar(12) not null,
    source_text varchar(1000000) not null,
    context varchar(1000000),
    text varchar(1000000) not null,
    hash varchar(32) not null,
    author bigint references person (id),
    hand bigint not null,
    origin varchar(10) not null,
    standing varchar(12) not null,
    reason varchar(2000) not null,
    upload bigint,
    at timestamp with time zone not null,
    foreign key (upload, language) references upload (id, language),
    unique (id, language, page, source_key, hash, hand, standing),
    unique (id, hand),
    constraint the_hand_is_the_authors check (hand = coalesce(author, 0)),
    constraint a_translation_says_something check (text <> ''),
    constraint a_translation_comes_from_somewhere check (origin in ('hand', 'upload', 'memory', 'file')),
    constraint an_upload_names_its_file check ((origin = 'upload') = (upload is not null)),
    constraint only_a_file_has_no_author check (author is not null or origin = 'file'),
    constraint a_translation_stands_somewhere
        check (standing in ('draft', 'needs work', 'suggestion', 'outdated', 'memory', 'unplaced'))
);

create index translation_by_place on translation (language, page, source_key, id);
create index translation_by_age on translation (language, id);
create index translation_by_standing on translation (language, standing, id);

-- "This says what the source says": a second person about exactly this text of exactly this source. Published at once.
create table confirmation (
    id bigint generated always as identity primary key,
    translation bigint not null unique,
    language varchar(35) not null,
    page varchar(100) not null,
    source_key varchar(12) not null,
    hash varchar(32) not null,
    hand bigint not null,
    standing varchar(12) default 'draft' not null,
    confirmer bigint not null references person (id),
    publication bigint not null references publication (id),
    at timestamp with time zone not null,
    foreign key (translation, language, page, source_key, hash, hand, standing)
        references translation (id, language, page, source_key, hash, hand, standing),
    constraint nobody_confirms_their_own_text check (confirmer <> hand),
    constraint only_a_draft_is_confirmed check (standing = 'draft')
);

-- "Not yet": a second person's word to who wrote it.
create table sent_back (
    id bigint generated always as identity primary key,
    translation bigint not null,
    hand bigint not null,
    person bigint not null references person (id),
    note varchar(2000) not null,
    at timestamp with time zone not null,
    foreign key (translation, hand) references translation (id, hand),
    constraint nobody_sends_back_their_own_text check (person <> hand),
    constraint what_is_sent_back_has_a_note check (note <> '')
);

create index sent_back_by_translation on sent_back (translation, id);

-- A second person who says why a text may stand although a check stops it: '8 billion' is 80 times a hundred million in Chinese.
create table check_override (
    id bigint generated always as identity primary key,
    translation bigint not null,
    hand bigint not null,
    rule varchar(40) not null,
    person bigint not null references person (id),
    reason varchar(2000) not null,
    at timestamp with time zone not null,
    foreign key (translation, hand) references translation (id, hand),
    constraint nobody_overrides_for_their_own_text check (person <> hand),
    constraint an_override_has_a_reason check (reason <> '')
);

create index check_override_by_translation on check_override (translation, id);

-- A suggestion, or a text without a place, that somebody has dealt with.
create table settled (
    translation bigint primary key references translation (id),
    person bigint not null references person (id),
    at timestamp with time zone not null
);

-- "I do not know": this person is not asked for this text again.
create table passed_over (
    id bigint generated always as identity primary key,
    language varchar(35) not null,
    page varchar(100) not null,
    source_key varchar(12) not null,
    person bigint not null references person (id),
    at timestamp with time zone not null
);

create index passed_over_by_person on passed_over (person, language);

-- What a translator asks about a source text, for those who wrote it.
create table question (
    id bigint generated always as identity primary key,
    language varchar(35) not null,
    page varchar(100) not null,
    source_key varchar(12) not null,
    source_text varchar(1000000) not null,
    person bigint not null references person (id),
    text varchar(2000) not null,
    at timestamp with time zone not null,
    constraint a_question_asks_something check (text <> '')
);

create index question_by_place on question (page, source_key);

create table answer (
    id bigint generated always as identity primary key,
    question bigint not null references question (id),
    person bigint not null references person (id),
    text varchar(2000) not null,
    at timestamp with time zone not null,
    constraint an_answer_says_something check (text <> '')
);

create index answer_by_question on answer (question, id);

-- Whether somebody wants to be thanked by their made-up name; the last word counts.
create table credit (
    id bigint generated always as identity primary key,
    person bigint not null references person (id),
    shown boolean not null,
    at timestamp with time zone not null
);

create index credit_by_person on credit (person, id);
