-- The tombstone of a revision whose content was erased: the revision keeps its place, hash and link.
create table revision_erasure (
    revision_id     bigint        not null primary key references case_revision (id),
    erased_by       varchar(60)   not null,
    erased_at       timestamp(6)  not null,
    reason          varchar(1000) not null
);

-- The number of the earlier revision that a revision brought back; null for one that was written anew.
alter table case_revision add column restored_from int;
