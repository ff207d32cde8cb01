-- What the words of a service's feedback speak of. The signature is no text, and the secret that it was made with is not here.
create table theme (
    id bigint not null,
    service varchar(60) not null,
    signature bytea not null,
    -- The theme that took its place because both had grown alike.
    joined_to bigint,
    -- Words that at least three people used, and how many it was named after; null until then.
    name varchar(200),
    named_after integer not null,
    founded_on date not null,
    constraint theme_pk primary key (id),
    constraint theme_joined foreign key (joined_to) references theme (id)
);

create index theme_service on theme (service, joined_to);

-- Where a text that might be of the theme is found without looking at all of them.
create table theme_band (
    service varchar(60) not null,
    band bigint not null,
    theme_id bigint not null,
    -- H2 finds a list of values by the first column of an index alone.
    constraint theme_band_pk primary key (band, service, theme_id),
    constraint theme_band_theme foreign key (theme_id) references theme (id)
);

create index theme_band_of on theme_band (theme_id);

-- Where feedback may come from.
create table feedback_source (
    code varchar(30) not null,
    name_ar varchar(100) not null,
    name_en varchar(100) not null,
    constraint feedback_source_pk primary key (code)
);

insert into feedback_source (code, name_ar, name_en) values ('case', 'تواصل', 'Tawasul');
insert into feedback_source (code, name_ar, name_en) values ('rating', 'تقييم الرد', 'Ratings of replies');
insert into feedback_source (code, name_ar, name_en) values ('supervisors', 'المشرفون', 'Supervisors');
insert into feedback_source (code, name_ar, name_en) values ('quality', 'الجودة', 'Quality');
insert into feedback_source (code, name_ar, name_en) values ('survey', 'استبانة', 'Surveys');
insert into feedback_source (code, name_ar, name_en) values ('service-centre', 'مركز الخدمة الحكومية', 'Service centres');

-- One piece of feedback: which theme it is of, and who has it now. Its id is that of the case, the rating, or whatever it was.
create table heard (
    id bigint not null,
    source varchar(30) not null,
    case_id bigint,
    entity varchar(60) not null,
    service varchar(60) not null,
    theme_id bigint not null,
    area varchar(60) not null,
    heard_on date not null,
    constraint heard_pk primary key (id),
    constraint heard_source foreign key (source) references feedback_source (code)
);

create index heard_of on heard (entity, service, heard_on, theme_id, area);
create index heard_theme on heard (theme_id, heard_on);

-- How many a day. Nothing that anybody looks at counts the pieces themselves.
create table heard_count (
    entity varchar(60) not null,
    service varchar(60) not null,
    theme_id bigint not null,
    area varchar(60) not null,
    heard_on date not null,
    pieces integer not null,
    constraint heard_count_pk primary key (entity, service, theme_id, area, heard_on)
);

create index heard_count_day on heard_count (entity, heard_on);
create index heard_count_service on heard_count (service, heard_on);
