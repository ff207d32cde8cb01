-- What an article is about, and which of its versions is the newest.
create table knowledge_article (
    id bigint not null,
    service varchar(60) not null,
    version bigint not null,
    constraint knowledge_article_pk primary key (id)
);

create index knowledge_article_service on knowledge_article (service);

-- Each version as it was written; never changed.
create table knowledge_version (
    article_id bigint not null,
    version bigint not null,
    title_ar varchar(300) not null,
    title_en varchar(300) not null,
    text_ar varchar(8000) not null,
    text_en varchar(8000) not null,
    review_on date not null,
    withdrawn boolean not null,
    written_by varchar(200) not null,
    written_at timestamp with time zone not null,
    constraint knowledge_version_pk primary key (article_id, version),
    constraint knowledge_version_article foreign key (article_id) references knowledge_article (id)
);

-- That somebody said that an article answered him: to count, so nothing of who it was.
create table knowledge_answered (
    id bigint not null,
    article_id bigint not null,
    way varchar(20) not null,
    answered_at timestamp with time zone not null,
    constraint knowledge_answered_pk primary key (id),
    constraint knowledge_answered_article foreign key (article_id) references knowledge_article (id)
);

create index knowledge_answered_article_way on knowledge_answered (article_id, way);
