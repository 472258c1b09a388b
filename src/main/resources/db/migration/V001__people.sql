-- Who takes part, what they may do, and how they sign in. There is no column for mail, phone or address.
-- Rows are added; only sessions are changed (last seen, ended).

-- When this record began: the rules for young accounts begin 72 hours later.
create table installation (
    id smallint primary key check (id = 1),
    at timestamp with time zone not null
);

create table person (
    id bigint generated always as identity primary key,
    name varchar(60) not null,
    -- the name without case, width and spaces, so that no two people look alike
    name_key varchar(200) not null unique,
    link bigint not null unique,
    joined_at timestamp with time zone not null
);

-- A one-use link: an invitation, one of the two invitations of the first start, or a reset of one person's way in.
-- made_by is null for those the server made.
create table link (
    id bigint generated always as identity primary key,
    token_hash char(64) not null unique,
    kind varchar(20) not null check (kind in ('invitation', 'first', 'reset')),
    person bigint references person (id),
    made_by bigint references person (id),
    needs_second boolean not null,
    made_at timestamp with time zone not null,
    unique (id, made_by),
    unique (id, needs_second),
    check ((kind = 'reset' and person is not null) or (kind <> 'reset' and person is null)),
    check (made_by is not null or not needs_second),
    check (kind <> 'reset' or made_by is null or (needs_second and made_by <> person)),
    check (kind <> 'first' or made_by is null)
);

alter table person add foreign key (link) references link (id);

create table link_role (
    link bigint not null references link (id),
    role varchar(20) not null check (role in ('translator', 'editor', 'publisher', 'keeper')),
    primary key (link, role)
);

create table link_language (
    link bigint not null references link (id),
    language varchar(20) not null,
    primary key (link, language)
);

create table link_confirmation (
    link bigint primary key,
    made_by bigint not null,
    confirmed_by bigint not null references person (id),
    at timestamp with time zone not null,
    foreign key (link, made_by) references link (id, made_by),
    check (confirmed_by <> made_by)
);

create table link_withdrawal (
    link bigint primary key references link (id),
    withdrawn_by bigint references person (id),
    at timestamp with time zone not null
);

-- A way in that has been shown to its person and is not in force before they have shown that they hold it.
create table enrolment (
    id bigint generated always as identity primary key,
    token_hash char(64) not null unique,
    link bigint references link (id),
    person bigint references person (id),
    name varchar(60),
    -- the recovery code that stands for it
    spent_enrolment bigint,
    spent_number smallint,
    passphrase varchar(200) not null,
    second_factor varchar(200) not null,
    made_at timestamp with time zone not null,
    check (person is not null or name is not null)
);

create table recovery_code (
    enrolment bigint not null references enrolment (id),
    number smallint not null check (number between 1 and 8),
    mark char(64) not null,
    primary key (enrolment, number)
);

create table recovery_code_use (
    enrolment bigint not null,
    number smallint not null,
    at timestamp with time zone not null,
    primary key (enrolment, number),
    foreign key (enrolment, number) references recovery_code (enrolment, number)
);

alter table enrolment add foreign key (spent_enrolment, spent_number) references recovery_code (enrolment, number);

-- The enrolment in force for a person is their latest; a link puts one in force once, and with a second person where it needs one.
create table credential (
    id bigint generated always as identity primary key,
    person bigint not null references person (id),
    enrolment bigint not null unique references enrolment (id),
    link bigint unique references link (id),
    link_needs_second boolean,
    confirmation bigint references link_confirmation (link),
    at timestamp with time zone not null,
    foreign key (link, link_needs_second) references link (id, needs_second),
    check (link is null or link_needs_second is not null),
    check (link is null or not link_needs_second or (confirmation is not null and confirmation = link))
);

create index credential_person on credential (person, id);

-- A code of the second factor works once.
create table used_step (
    enrolment bigint not null references enrolment (id),
    step bigint not null,
    primary key (enrolment, step)
);

-- A role or a language given or ended: proposed by one person, decided by another.
create table role_proposal (
    id bigint generated always as identity primary key,
    person bigint not null references person (id),
    role varchar(20) check (role in ('translator', 'editor', 'publisher', 'keeper')),
    language varchar(20),
    given boolean not null,
    proposed_by bigint not null references person (id),
    at timestamp with time zone not null,
    unique (id, person, proposed_by),
    check ((role is null) <> (language is null))
);

create table role_decision (
    id bigint generated always as identity primary key,
    proposal bigint not null unique,
    person bigint not null,
    proposed_by bigint not null,
    decided_by bigint not null references person (id),
    confirmed boolean not null,
    at timestamp with time zone not null,
    foreign key (proposal, person, proposed_by) references role_proposal (id, person, proposed_by),
    check (not confirmed or decided_by <> proposed_by),
    check (not confirmed or decided_by <> person)
);

create table retirement (
    person bigint primary key references person (id),
    retired_by bigint references person (id),
    at timestamp with time zone not null
);

-- Nothing about the browser or where it is: only when.
create table person_session (
    id bigint generated always as identity primary key,
    person bigint not null references person (id),
    token_hash char(64) not null unique,
    opened_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    ended_at timestamp with time zone
);

create index person_session_person on person_session (person);
