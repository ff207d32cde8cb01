-- Suggestions of one entity and service that say the same: they are studied and answered together. The id stays, whatever becomes of its theme.
create table suggestion_cluster (
    id bigint not null,
    entity varchar(60) not null,
    service varchar(60) not null,
    theme_id bigint not null,
    state varchar(20) not null,
    -- The one to which somebody joined all of it: what its theme would bring to it goes there.
    joined_to bigint,
    -- The line of the register that it became.
    improvement_id bigint,
    -- How many suggestions are in it now, and how many pieces of news there are for their authors.
    suggestions integer not null,
    news integer not null,
    opened_on date not null,
    version bigint not null,
    constraint suggestion_cluster_pk primary key (id),
    constraint suggestion_cluster_of unique (improvement_id),
    constraint suggestion_cluster_improvement foreign key (improvement_id) references improvement (id)
);

create index suggestion_cluster_theme on suggestion_cluster (theme_id, entity, service);
create index suggestion_cluster_joined on suggestion_cluster (joined_to);
create index suggestion_cluster_list on suggestion_cluster (entity, state, suggestions);
create index suggestion_cluster_state on suggestion_cluster (state, suggestions);

-- Which cluster a suggestion is in, and how much of its news its author has heard.
create table suggestion_member (
    case_id bigint not null,
    cluster_id bigint not null,
    -- Put there by somebody, so that no rule moves it.
    by_hand boolean not null,
    -- Whether the cluster's news can't be told to its author, so that its team answers it alone.
    apart boolean not null,
    told integer not null,
    -- When it is to be looked at; null while there is nothing new for it.
    due_at timestamp with time zone,
    tries integer not null,
    constraint suggestion_member_pk primary key (case_id),
    constraint suggestion_member_cluster foreign key (cluster_id) references suggestion_cluster (id)
);

create index suggestion_member_of on suggestion_member (cluster_id, case_id);
create index suggestion_member_due on suggestion_member (due_at);

-- What the authors of a cluster are to be told, in its order, and whose act it was.
create table suggestion_news (
    cluster_id bigint not null,
    news_position integer not null,
    kind varchar(20) not null,
    words_ar varchar(16000),
    words_en varchar(16000),
    done integer not null,
    steps integer not null,
    actor varchar(200) not null,
    role varchar(40) not null,
    entity varchar(40),
    happened_at timestamp with time zone not null,
    constraint suggestion_news_pk primary key (cluster_id, news_position),
    constraint suggestion_news_cluster foreign key (cluster_id) references suggestion_cluster (id)
);
