-- What people did, in order. Each row carries the hash of the one before it, so a changed or missing row shows.
create table audit (
    id bigint generated always as identity primary key,
    at timestamp with time zone not null,
    who varchar(200) not null,
    action varchar(100) not null,
    subject varchar(500) not null,
    detail varchar(1000000) not null,
    previous char(64) not null unique,
    hash char(64) not null unique
);
