-- Of an inquiry that was answered at first contact, which it is: so that the number opens its cases. Of all else still nothing.
alter table knowledge_answered add column case_id bigint;
-- Whose it was then: rules may send an inquiry about a service elsewhere than to whose service it is.
alter table knowledge_answered add column entity varchar(60);
