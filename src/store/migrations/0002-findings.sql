-- What shows across reports is kept thing by thing, so that one more report rewrites only what it touches; `key` is a
-- statement's id, or what the thing is named by. `article_key` is what a report can be found by from others.
create table finding (
  situation text not null,
  kind text not null,
  place integer not null,
  body text not null,
  primary key (situation, kind, place)
) without rowid;

create table finding_key (
  situation text not null,
  kind text not null,
  key text not null,
  place integer not null,
  primary key (situation, kind, key, place)
) without rowid;

create table article_key (
  situation text not null,
  key text not null,
  article text not null,
  primary key (situation, key, article)
) without rowid;

create index article_key_by_article on article_key (situation, article);

create table gone (
  situation text not null,
  article text not null,
  statements text not null,
  primary key (situation, article)
) without rowid;

alter table article add column settled integer not null default 0;

create index article_by_duplicate on article (situation, duplicate_of);

create index article_unsettled on article (situation) where settled = 0;

alter table statement add column "end" integer not null default 0;

update statement set "end" = json_extract(body, '$.anchor.end');

create index reading_by_name on reading (situation, name, fingerprint);

create index sentence_by_situation on sentence (situation);

insert into finding
select s.name, 'actors', t.key, t.value from situation s, json_each(s.reconciliation, '$.actors') t
union all select s.name, 'measures', t.key, t.value from situation s, json_each(s.reconciliation, '$.measures') t
union all select s.name, 'points', t.key, t.value from situation s, json_each(s.reconciliation, '$.points') t
union all select s.name, 'timeline', t.key, t.value from situation s, json_each(s.reconciliation, '$.timeline') t
union all select s.name, 'variables', t.key, t.value from situation s, json_each(s.reconciliation, '$.causes.variables') t
union all select s.name, 'links', t.key, t.value from situation s, json_each(s.reconciliation, '$.causes.links') t
union all select s.name, 'loops', t.key, t.value from situation s, json_each(s.reconciliation, '$.loops') t;

alter table situation drop column reconciliation;
