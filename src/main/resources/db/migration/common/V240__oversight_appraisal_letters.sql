-- Who was told by mail which replies of a month were drawn: never twice, and reminded once.
create table appraisal_letter (
    login varchar(200) not null,
    -- As 202603.
    sample_month integer not null,
    -- When the letter was written; null while none was.
    told_at timestamp with time zone,
    -- When to look next, for the letter or, once it was written, for the reminder; null when nothing more is to come.
    next_at timestamp with time zone,
    constraint appraisal_letter_pk primary key (sample_month, login)
);

create index appraisal_letter_due on appraisal_letter (next_at, login, sample_month);
