-- As whom somebody directed: the minister's office or senior management of the same entity. Null: the office, which alone could do so before; and all that is no directive.
alter table contribution add column asking_role varchar(40);
