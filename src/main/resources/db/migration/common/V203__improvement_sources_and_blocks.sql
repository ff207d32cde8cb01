-- Each source is counted by itself: what begins to be heard is not more than before, and what an improvement brought is told by cases alone.
insert into feedback_source (code, name_ar, name_en) values ('call', 'مكالمات مركز الاتصال الوطني', 'Calls to the national contact centre');

-- Ten blocks that lie together (331 and 338, but not 341), as their number without its last digit; 0 if no block is named.
alter table heard add column blocks integer default 0 not null;
alter table heard_count add column blocks integer default 0 not null;
alter table heard_count add column source varchar(30) default 'case' not null;
alter table heard_count drop constraint heard_count_pk;
alter table heard_count add constraint heard_count_pk primary key (entity, service, theme_id, area, heard_on, source, blocks);
alter table recurrence_flag add column blocks integer;

-- A look has parts, each in a command of its own: what was interrupted goes on with the part where it stood.
alter table recurrence_look add column part varchar(20) default 'SURGES' not null;
alter table recurrence_look drop constraint recurrence_look_pk;
alter table recurrence_look add constraint recurrence_look_pk primary key (entity, part);
