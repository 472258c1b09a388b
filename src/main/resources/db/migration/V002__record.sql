-- The record: what people wrote, who looked at it, what readers got. Rows are added, never changed and never taken away.

-- One row for each change of what readers see. Every node compares the greatest id with its own each second.
create table publication (
    id bigint generated always as identity primary key,
    at timestamp with time zone not null,
    person bigint references person (id),
    cause varchar(40) not null
);

-- The texts a publication changed, under the names they have as files. A text is its last 'whole' part and what was 'added' since.
create table published_text (
    publication bigint not null references publication (id),
    path varchar(300) not null,
    part integer not null,
    change varchar(10) not null,
    body varchar(1000000) not null,
    hash varchar(64) not null,
    primary key (publication, path, part),
    unique (publication, path, hash),
    constraint a_text_changes_in_one_of_three_ways check (change in ('whole', 'added', 'removed')),
    constraint a_removed_text_has_no_words check (change <> 'removed' or (body = '' and hash = 'removed'))
);

create index published_text_by_path on published_text (path, publication);

-- Every version of a file that was seen at a start, and what became of it. A version that could not be published keeps its text here.
create table imported (
    id bigint generated always as identity primary key,
    path varchar(300) not null,
    hash varchar(64) not null,
    body varchar(1000000),
    outcome varchar(10) not null,
    publication bigint references publication (id),
    at timestamp with time zone not null,
    unique (id, path),
    constraint a_file_is_published_or_waits check (outcome in ('published', 'merged', 'proposed', 'waiting', 'known', 'gone'))
);

create index imported_by_path on imported (path, id);

-- One change of one document on its way to readers. With a former name it renames the document.
create table proposal (
    id bigint generated always as identity primary key,
    document varchar(300) not null,
    former varchar(300),
    started_by bigint references person (id),
    at timestamp with time zone not null,
    unique (id, document)
);

create index proposal_by_document on proposal (document, id);

-- A person has one part in a proposal: who wrote on it cannot review it. This key is the rule of two people.
create table hand (
    proposal bigint not null references proposal (id),
    person bigint not null references person (id),
    part varchar(10) not null,
    at timestamp with time zone not null,
    primary key (proposal, person),
    unique (proposal, person, part),
    constraint a_part_is_editor_or_reviewer check (part in ('editor', 'reviewer'))
);

-- A text as one person left it at one time, or as a file brought it, with the publication it was made on top of.
create table revision (
    id bigint generated always as identity primary key,
    proposal bigint not null,
    document varchar(300) not null,
    author bigint,
    part varchar(10) default 'editor' not null,
    imported bigint,
    base bigint not null references publication (id),
    body varchar(1000000) not null,
    hash varchar(64) not null,
    note varchar(2000) not null,
    at timestamp with time zone not null,
    foreign key (proposal, document) references proposal (id, document),
    foreign key (proposal, author, part) references hand (proposal, person, part),
    foreign key (imported, document) references imported (id, path),
    unique (id, proposal, hash),
    unique (id, document, hash),
    constraint a_revision_is_an_editors check (part = 'editor'),
    constraint a_revision_comes_from_a_person_or_a_file check ((author is null) <> (imported is null))
);

create index revision_by_proposal on revision (proposal, id);

-- "Please look at exactly this text."
create table submission (
    id bigint generated always as identity primary key,
    proposal bigint not null,
    revision bigint not null,
    hash varchar(64) not null,
    person bigint,
    part varchar(10) default 'editor' not null,
    public_note varchar(2000) not null,
    at timestamp with time zone not null,
    foreign key (revision, proposal, hash) references revision (id, proposal, hash),
    foreign key (proposal, person, part) references hand (proposal, person, part),
    unique (id, proposal, revision, hash),
    constraint a_submission_is_an_editors check (part = 'editor')
);

create index submission_by_proposal on submission (proposal, id);

-- How much each changed segment means, as the editor said.
create table submission_change (
    submission bigint not null references submission (id),
    old_key varchar(12) not null,
    new_key varchar(12) not null,
    severity varchar(10) not null,
    primary key (submission, old_key, new_key),
    constraint a_change_is_wording_minor_or_major check (severity in ('wording', 'minor', 'major'))
);

-- Languages that the change waits for, and until when at most.
create table submission_hold (
    submission bigint not null references submission (id),
    language varchar(35) not null,
    until timestamp with time zone not null,
    primary key (submission, language)
);

-- A second person's verdict on exactly the text that was submitted.
create table review (
    id bigint generated always as identity primary key,
    submission bigint not null unique,
    proposal bigint not null,
    revision bigint not null,
    hash varchar(64) not null,
    reviewer bigint not null references person (id),
    part varchar(10) default 'reviewer' not null,
    verdict varchar(10) not null,
    note varchar(2000) not null,
    at timestamp with time zone not null,
    foreign key (submission, proposal, revision, hash) references submission (id, proposal, revision, hash),
    foreign key (proposal, reviewer, part) references hand (proposal, person, part),
    unique (id, revision, hash, verdict),
    constraint a_review_is_a_reviewers check (part = 'reviewer'),
    constraint a_verdict_is_approved_or_sent_back check (verdict in ('approved', 'sent back'))
);

create index review_by_proposal on review (proposal, id);

-- A proposal that somebody laid aside, or that a trusted file overtook. Its texts stay.
create table closure (
    proposal bigint primary key references proposal (id),
    person bigint references person (id),
    note varchar(2000) not null,
    at timestamp with time zone not null
);

-- A published text of a document: numbered, dated, citable. A reviewed one carries the approval of exactly its own text.
create table edition (
    id bigint generated always as identity primary key,
    document varchar(300) not null,
    number integer not null,
    kind varchar(20) not null,
    publication bigint not null,
    hash varchar(64) not null,
    revision bigint,
    review bigint unique,
    verdict varchar(10),
    imported bigint,
    restores bigint,
    person bigint references person (id),
    public_note varchar(2000) not null,
    severity varchar(10) not null,
    at timestamp with time zone not null,
    foreign key (publication, document, hash) references published_text (publication, path, hash),
    foreign key (revision, document, hash) references revision (id, document, hash),
    foreign key (review, revision, hash, verdict) references review (id, revision, hash, verdict),
    foreign key (imported, document) references imported (id, path),
    unique (document, number),
    unique (id, document, hash),
    foreign key (restores, document, hash) references edition (id, document, hash),
    constraint an_edition_has_a_kind check (kind in ('reviewed', 'files', 'withdrawn', 'rolled back')),
    constraint a_reviewed_edition_was_approved check (kind <> 'reviewed' or (review is not null and revision is not null and verdict = 'approved' and verdict is not null)),
    constraint an_edition_of_files_names_its_file check (kind <> 'files' or imported is not null),
    constraint one_person_only_takes_back check (kind not in ('withdrawn', 'rolled back') or (person is not null and public_note <> '')),
    constraint a_withdrawn_page_has_no_text check (kind <> 'withdrawn' or hash = 'removed'),
    constraint a_page_is_gone_by_a_person_or_its_file check (hash <> 'removed' or kind in ('withdrawn', 'files')),
    constraint a_roll_back_names_its_edition check ((kind = 'rolled back') = (restores is not null)),
    constraint an_edition_has_a_weight check (severity in ('new', 'wording', 'minor', 'major', 'withdrawn', 'restored'))
);
