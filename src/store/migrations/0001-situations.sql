-- What was read, by situation. Bodies are JSON so that a new field of the model needs no migration; columns are what
-- queries select or sort by.
create table situation (
  name text primary key,
  updated text not null,
  revision integer not null,
  reconciled text,
  reconciliation text
);

create table reading (
  situation text not null references situation (name) on delete cascade,
  source text not null,
  name text not null,
  fingerprint text not null,
  notices text not null,
  primary key (situation, source)
);

create table article (
  row integer primary key,
  situation text not null references situation (name) on delete cascade,
  id text not null,
  source text not null,
  published text,
  copy_of text,
  duplicate_of text,
  analysed integer not null,
  first_read text not null,
  body text not null,
  sentences text not null,
  unique (situation, id)
);

create index article_by_source on article (situation, source);

create table statement (
  situation text not null,
  article text not null,
  id text not null,
  start integer not null,
  body text not null,
  primary key (situation, article, id)
);

create table sentence (
  row integer primary key,
  situation text not null,
  article text not null,
  start integer not null,
  "end" integer not null
);

create index sentence_by_article on sentence (situation, article);

-- The words of each sentence under the sentence's row number; the text itself stands in the article.
create virtual table sentence_words using fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
