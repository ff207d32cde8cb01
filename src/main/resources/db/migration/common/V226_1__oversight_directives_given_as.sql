-- As whom somebody gave a directive on a theme: the minister's office, which alone could before, or senior management of the same entity.
alter table theme_directive add column given_as varchar(40) default 'MINISTERS_OFFICE' not null;
alter table theme_directive add constraint theme_directive_given_as check (given_as in ('MINISTERS_OFFICE', 'SENIOR_MANAGEMENT'));
