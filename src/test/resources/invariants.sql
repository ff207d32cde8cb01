-- What is true of every store at every moment between two transactions. Each query finds the rows that break its promise, so each finds nothing. The same
-- text runs on H2 and on PostgreSQL. A query ends with the first semicolon; the line above it is the promise, which is also its name.

-- invariant: every case that is not at its end has a running process
select c.id as case_id, c.state
from case_file c
where c.state not in ('CLOSED', 'NOT_ADMITTED', 'JOINED', 'WITHDRAWN')
  and not exists (
    select 1 from act_ru_execution e
    where e.business_key_ = cast(c.id as varchar(20)) and e.parent_id_ is null and e.super_exec_ is null);

-- invariant: every running process belongs to a case or an improvement that is not at its end
select e.id_ as process_instance, e.business_key_
from act_ru_execution e
where e.parent_id_ is null and e.super_exec_ is null
  and not exists (
    select 1 from improvement i where cast(i.id as varchar(20)) = e.business_key_ and i.state not in ('CLOSED', 'REFUSED'))
  and not exists (
    select 1 from case_file c
    where cast(c.id as varchar(20)) = e.business_key_ and c.state not in ('CLOSED', 'NOT_ADMITTED', 'JOINED', 'WITHDRAWN'));

-- invariant: a case has an end exactly when it is at its end, or it would be counted among the open ones for ever
select c.id as case_id, c.state, c.closed_at
from case_file c
where (c.closed_at is null) = (c.state in ('CLOSED', 'NOT_ADMITTED', 'JOINED', 'WITHDRAWN'));

-- invariant: no case has two running processes
select e.business_key_ as case_id, count(*) as processes
from act_ru_execution e
where e.parent_id_ is null and e.super_exec_ is null
group by e.business_key_
having count(*) > 1;

-- invariant: every subject of the record has one row for each of its versions
select t.subject_kind, t.subject_id, count(*) as trail_rows, min(t.subject_version) as first_version, max(t.subject_version) as last_version
from trail_entry t
group by t.subject_kind, t.subject_id
having min(t.subject_version) <> 1 or count(*) <> max(t.subject_version);

-- invariant: every change of a case has its one row in the record
select c.id as case_id, c.version, count(t.id) as trail_rows
from case_file c
left join trail_entry t on t.subject_kind = 'case' and t.subject_id = c.id
group by c.id, c.version
having count(t.id) <> c.version;

-- invariant: every change of a deadline has its one row in the record
select d.id as deadline_id, d.version, count(t.id) as trail_rows
from deadline d
left join trail_entry t on t.subject_kind = 'deadline' and t.subject_id = d.id
group by d.id, d.version
having count(t.id) <> d.version;

-- invariant: every change of a work item has its one row in the record
select w.id as work_item_id, w.version, count(t.id) as trail_rows
from work_item w
left join trail_entry t on t.subject_kind = 'work-item' and t.subject_id = w.id
group by w.id, w.version
having count(t.id) <> w.version;

-- invariant: every change of a message has its one row in the record
select o.id as message_id, o.version, count(t.id) as trail_rows
from outbox o
left join trail_entry t on t.subject_kind = 'outbox' and t.subject_id = o.id
group by o.id, o.version
having count(t.id) <> o.version;

-- invariant: every change of a customer has its one row in the record
select c.id as customer_id, c.version, count(t.id) as trail_rows
from customer c
left join trail_entry t on t.subject_kind = 'customer' and t.subject_id = c.id
group by c.id, c.version
having count(t.id) <> c.version;

-- invariant: what became of a customer's code has its rows in the record, and none tells of an asking without one
select k.id as code_id, k.version, count(t.id) as trail_rows
from customer_code k
left join trail_entry t on t.subject_kind = 'code' and t.subject_id = k.id
group by k.id, k.version
having count(t.id) <> k.version;

-- invariant: every row of the record that names a case, or an improvement in its place, names one that exists
select t.id as trail_entry_id, t.case_id
from trail_entry t
where t.case_id is not null and not exists (select 1 from case_file c where c.id = t.case_id)
  and not exists (select 1 from improvement i where i.id = t.case_id);

-- invariant: every case has a customer
select c.id as case_id, c.customer_id
from case_file c
where not exists (select 1 from customer p where p.id = c.customer_id);

-- invariant: no two cases have one number
select c.number_year, c.number_sequence, count(*) as cases
from case_file c
group by c.number_year, c.number_sequence
having count(*) > 1;

-- invariant: a step sends at most one message by a channel
select o.case_id, o.step, o.channel, count(*) as messages
from outbox o
group by o.case_id, o.step, o.channel
having count(*) > 1;

-- invariant: every message but a one-time code, a letter inside the government, one to who follows another's case and the answer to a mail that became none belongs to a case, or to an improvement
select o.id as message_id, o.case_id
from outbox o
where (o.template not in ('code', 'theme-directive', 'digest', 'digest-articles', 'appraisals', 'followed', 'recurrence-flag', 'review-late', 'mail-off') or o.case_id is not null)
  and not exists (select 1 from improvement i where i.id = o.case_id)
  and not exists (select 1 from case_file c where c.id = o.case_id);

-- invariant: what has left says when, and what waits does not
select o.id as message_id, o.state, o.handed_over_at
from outbox o
where (o.state in ('SENT', 'CAPTURED', 'DELIVERED', 'UNDELIVERED')) <> (o.handed_over_at is not null and o.state <> 'FAILED');

-- invariant: of a message that was delivered, or not, the carrier's word is kept with its instant
select o.id as message_id, o.state, o.receipt, o.receipt_at
from outbox o
where (o.state in ('DELIVERED', 'UNDELIVERED')) <> (o.receipt is not null and o.receipt_at is not null);

-- invariant: a message that was given up has an incident
select o.id as message_id, o.state
from outbox o
where o.state in ('FAILED', 'UNDELIVERED')
  and not exists (select 1 from outbox_incident i where i.message_id = o.id and i.ended_at is null);

-- invariant: every case was acknowledged to its customer, if he can be reached
select c.id as case_id
from case_file c
join customer p on p.id = c.customer_id
where (p.mail is not null or p.phone is not null or p.login is not null)
  and not exists (select 1 from outbox o where o.case_id = c.id and o.template = 'receipt');

-- invariant: every reply that was issued was put into a message, if its reader can be reached
select c.id as case_id, c.state
from case_file c
join customer p on p.id = c.customer_id
where c.replied_at is not null
  and (p.mail is not null or p.phone is not null or p.login is not null)
  and not exists (select 1 from outbox o where o.case_id = c.id and o.template in ('reply', 'decision'));

-- invariant: every open work item is an open task of the engine, with the same person
select w.id as work_item_id, w.task_id, w.assignee
from work_item w
where w.state in ('OPEN', 'CLAIMED')
  and not exists (
    select 1 from act_ru_task t
    where t.id_ = w.task_id
      and t.proc_inst_id_ is not null
      and coalesce(t.assignee_, '') = coalesce(w.assignee, ''));

-- invariant: every open task of the engine is an open work item
select t.id_ as task_id, t.proc_inst_id_
from act_ru_task t
where not exists (select 1 from work_item w where w.task_id = t.id_ and w.state in ('OPEN', 'CLAIMED'));

-- invariant: an open work item says when its first running clock is due, or since when it stands still
select w.id as work_item_id, w.due, w.paused_at
from work_item w
where w.ended_at is null
  and exists (
    select 1 from deadline d
    where d.subject_id = coalesce(w.contribution_id, w.case_id) and d.live_marker = 'live'
      and d.kind in ('REPLY', 'CONTRIBUTION', 'DIRECTIVE', 'COMMITMENT', 'IMPLEMENTATION', 'REVIEW'))
  and not exists (
    select 1 from deadline d
    where d.subject_id = coalesce(w.contribution_id, w.case_id) and d.live_marker = 'live'
      and d.kind in ('REPLY', 'CONTRIBUTION', 'DIRECTIVE', 'COMMITMENT', 'IMPLEMENTATION', 'REVIEW')
      and (d.due = w.due or d.paused_at = w.paused_at));

-- invariant: every work item belongs to a case or to an improvement
select w.id as work_item_id, w.case_id
from work_item w
where not exists (select 1 from case_file c where c.id = w.case_id)
  and not exists (select 1 from improvement i where i.id = w.case_id);

-- invariant: an improvement that is not over waits in one task, and some clock of it runs; one that is over has neither
select i.id as improvement_id, i.state
from improvement i
where (i.state not in ('CLOSED', 'REFUSED'))
    <> (exists (select 1 from deadline d where d.case_id = i.id and d.state = 'RUNNING'))
  or (i.state not in ('CLOSED', 'REFUSED'))
    <> (exists (select 1 from work_item w where w.case_id = i.id and w.state in ('OPEN', 'CLAIMED')));

-- invariant: every change of an improvement has its one row in the record
select i.id as improvement_id, i.version, count(t.id) as trail_rows
from improvement i
left join trail_entry t on t.subject_kind = 'improvement' and t.subject_id = i.id
group by i.id, i.version
having count(t.id) <> i.version;

-- invariant: no case rests without a live deadline
select c.id as case_id, c.state
from case_file c
where c.state not in ('CLOSED', 'NOT_ADMITTED', 'JOINED', 'WITHDRAWN')
  and not exists (
    select 1 from deadline d where d.case_id = c.id and d.state in ('RUNNING', 'PAUSED'));

-- invariant: some clock of a case that rests is running, for a case whose clocks all stand still is never looked at again
select c.id as case_id, c.state
from case_file c
where c.state not in ('CLOSED', 'NOT_ADMITTED', 'JOINED', 'WITHDRAWN')
  and not exists (select 1 from deadline d where d.case_id = c.id and d.state = 'RUNNING');

-- invariant: no case at its end has a live deadline
select d.id as deadline_id, d.case_id, d.kind
from deadline d
where d.state in ('RUNNING', 'PAUSED')
  and not exists (select 1 from case_file c where c.id = d.case_id and c.state not in ('CLOSED', 'NOT_ADMITTED', 'JOINED', 'WITHDRAWN'))
  and not exists (select 1 from improvement i where i.id = d.case_id and i.state not in ('CLOSED', 'REFUSED'));

-- invariant: a live deadline tells a process that runs
select d.id as deadline_id, d.case_id, d.root_process_instance
from deadline d
where d.state in ('RUNNING', 'PAUSED')
  and not exists (
    select 1 from act_ru_execution e where e.id_ = d.root_process_instance and e.business_key_ = cast(d.case_id as varchar(20)));

-- invariant: while the customer is asked his time runs and the entity's stands still
select c.id as case_id
from case_file c
where c.state = 'WAITING_FOR_CUSTOMER'
  and (not exists (select 1 from deadline d where d.case_id = c.id and d.kind = 'CUSTOMER_ANSWER' and d.state = 'RUNNING')
    or not exists (select 1 from deadline d where d.case_id = c.id and d.kind = 'REPLY' and d.state = 'PAUSED'));

-- invariant: every kept answer to a submission names a case that exists
select k.client, k.idempotency_key, k.location
from api_kept_answer k
where k.location like '/api/v1/cases/%'
  and not exists (
    select 1 from case_file c
    where k.location like '/api/v1/cases/' || lpad(cast(c.number_year as varchar(2)), 2, '0')
      || '-' || lpad(cast(c.number_sequence as varchar(7)), 7, '0') || '-_');

-- invariant: a key without an answer exists only inside a transaction
select k.client, k.idempotency_key
from api_kept_answer k
where k.status is null;

-- invariant: every case left its way through its model
select c.id as case_id
from case_file c
where not exists (select 1 from path_row p where p.case_id = c.id);

-- invariant: the entity that has a case may see it
select c.id as case_id, c.entity
from case_file c
where c.entity is not null
  and c.state not in ('CLOSED', 'NOT_ADMITTED', 'JOINED', 'WITHDRAWN')
  and not exists (
    select 1 from case_access a where a.case_id = c.id and a.entity = c.entity and a.until_at is null);

-- invariant: no access names a case that does not exist
select a.id as case_access_id, a.case_id
from case_access a
where not exists (select 1 from case_file c where c.id = a.case_id);

-- invariant: everything that was said was said in a case
select m.id as case_message_id, m.case_id
from case_message m
where not exists (select 1 from case_file c where c.id = m.case_id);

-- invariant: a reply has left exactly when the case says that it was answered
select c.id as case_id, c.replied_at
from case_file c
where (c.replied_at is not null)
  <> (exists (select 1 from case_message m where m.case_id = c.id and m.kind in ('REPLY', 'DECISION') and m.sent_at is not null));

-- invariant: nobody rates who was not invited
select r.id as rating_id, r.case_id
from rating r
where not exists (
  select 1 from rating_invitation i where i.id = r.invitation_id and i.case_id = r.case_id and i.state = 'USED');

-- invariant: every invitation that was used has its rating
select i.id as invitation_id, i.case_id
from rating_invitation i
where i.state = 'USED' and not exists (select 1 from rating r where r.invitation_id = i.id);

-- invariant: whose reply can be rated has an open invitation
select c.id as case_id
from case_file c
where c.state = 'REPLIED'
  and not exists (select 1 from rating_invitation i where i.case_id = c.id and i.state = 'OPEN')
  and not exists (select 1 from deadline d where d.case_id = c.id and d.kind in ('REVIEW', 'COMMITMENT', 'DIRECTIVE', 'OBJECTION') and d.state = 'RUNNING');

-- invariant: what was taken back is not on its way to anybody
select o.id as message_id, o.case_id
from outbox o
where o.template = 'reply' and o.state = 'WAITING'
  and exists (select 1 from case_file c where c.id = o.case_id and c.replied_at is null);

-- invariant: an issued reply says from when on its customer may see it, and no other message does
select m.id as message_id, m.case_id
from case_message m
where (m.kind = 'REPLY' and m.sent_at is not null) <> (m.leaves_at is not null);

-- invariant: whoever may rate a reply may do so while it is the last word
select i.id as invitation_id, i.case_id
from rating_invitation i
join case_file c on c.id = i.case_id
where i.state = 'OPEN' and c.state not in ('REPLIED', 'CLOSED');

-- invariant: every interim reply is said to the customer
select n.id as interim_id, n.case_id
from case_interim n
where not exists (select 1 from case_message m where m.id = n.id and m.case_id = n.case_id and m.kind = 'INTERIM');

-- invariant: a case that is at its end has no open work item
select w.id as work_item_id, w.case_id
from work_item w
join case_file c on c.id = w.case_id
where w.state in ('OPEN', 'CLAIMED') and c.state in ('CLOSED', 'NOT_ADMITTED', 'JOINED', 'WITHDRAWN');

-- invariant: every finding of the watch belongs to its deadline and its case
select f.id as finding_id, f.deadline_id, f.case_id
from deadline_finding f
where not exists (select 1 from deadline d where d.id = f.deadline_id and d.case_id = f.case_id);

-- invariant: every change of an invitation has its one row in the record
select i.id as invitation_id, i.version, count(t.id) as trail_rows
from rating_invitation i
left join trail_entry t on t.subject_kind = 'rating-invitation' and t.subject_id = i.id
group by i.id, i.version
having count(t.id) <> i.version;

-- invariant: every case was admitted, or not, by a decision
select c.id as case_id
from case_file c
where not exists (
  select 1 from decision d where d.subject_kind = 'case' and d.subject_id = c.id and lower(d.kind) = 'admission');

-- invariant: every decision about a case is about one that exists
select d.id as decision_id, d.subject_id
from decision d
where d.subject_kind = 'case' and not exists (select 1 from case_file c where c.id = d.subject_id)
  and not exists (select 1 from improvement i where i.id = d.subject_id);

-- invariant: every change of a contribution has its one row in the record
select k.id as contribution_id, k.version, count(t.id) as trail_rows
from contribution k
left join trail_entry t on t.subject_kind = 'contribution' and t.subject_id = k.id
group by k.id, k.version
having count(t.id) <> k.version;

-- invariant: a clock that is not the case's own is that of a contribution to it, or of a step of an improvement's plan
select d.id as deadline_id, d.case_id, d.subject_id
from deadline d
where d.subject_id <> d.case_id
  and not exists (select 1 from contribution k where k.id = d.subject_id and k.case_id = d.case_id)
  and not exists (select 1 from improvement_step s where s.id = d.subject_id and s.improvement_id = d.case_id);

-- invariant: an open contribution has a live clock, a task on somebody's list, and access for whoever was asked
select k.id as contribution_id, k.state
from contribution k
where k.state in ('OPEN', 'ANSWERED')
  and (not exists (select 1 from deadline d where d.subject_id = k.id and d.state in ('RUNNING', 'PAUSED'))
    or (not exists (select 1 from work_item w where w.contribution_id = k.id and w.ended_at is null)
      -- What is reported done waits for the customer's word, and for nobody's work.
      and not (k.kind = 'COMMITMENT' and k.state = 'ANSWERED'))
    or not exists (select 1 from case_access a where a.contribution_id = k.id and a.entity = k.entity and a.until_at is null));

-- invariant: what is over has neither clock nor task nor access left
-- Who gave a directive may read its answer: the office, or senior management.
select k.id as contribution_id, k.state
from contribution k
where k.state in ('DONE', 'CANCELLED')
  and (exists (select 1 from deadline d where d.subject_id = k.id and d.state in ('RUNNING', 'PAUSED'))
    or exists (select 1 from work_item w where w.contribution_id = k.id and w.ended_at is null)
    or exists (select 1 from case_access a where a.contribution_id = k.id and a.until_at is null
      and not (k.kind = 'DIRECTIVE' and a.reason = 'directive' and a.role = coalesce(k.asking_role, 'ministers-office'))));

-- invariant: no contribution outlives its case, and no part is open once the reply has left
select k.id as contribution_id, c.id as case_id, c.state
from contribution k
join case_file c on c.id = k.case_id
where k.ended_at is null
  and (c.state in ('CLOSED', 'NOT_ADMITTED', 'JOINED', 'WITHDRAWN') or (c.state = 'REPLIED' and k.kind in ('PART', 'OPINION', 'COLLEAGUE')));

-- invariant: what a reply promises counts from the moment it leaves, and not before
select k.id as contribution_id, k.state, m.sent_at
from contribution k
join case_message m on m.id = k.message_id
where (k.state = 'PROMISED' and m.sent_at is not null)
  or (k.state in ('OPEN', 'ANSWERED', 'DONE') and m.sent_at is null);

-- invariant: every grievance has its original, and nothing else has one
select c.id as case_id, c.kind
from case_file c
where (c.kind = 'GRIEVANCE') <> (exists (select 1 from case_grievance g where g.case_id = c.id));

-- invariant: a grievance is its customer's own, against a reply that was sent, of a case that is none
select g.case_id, g.original_id, g.reply_id
from case_grievance g
join case_file c on c.id = g.case_id
where not exists (
  select 1 from case_file o
  join case_message m on m.case_id = o.id and m.kind = 'REPLY' and m.sent_at is not null
  where o.id = g.original_id and o.customer_id = c.customer_id and o.kind in ('COMPLAINT', 'INQUIRY') and m.id = g.reply_id);

-- invariant: a reply is objected to once, but for what came to nothing before it was looked at
select g.case_id, c.state
from case_grievance g
join case_file c on c.id = g.case_id
where (g.against_reply is null) <> (c.state in ('NOT_ADMITTED', 'JOINED'));

-- invariant: nobody who held the case holds the grievance against its reply
select w.id as work_item_id, w.assignee
from work_item w
join case_grievance g on g.case_id = w.case_id
where w.team <> 'central'
  and exists (select 1 from work_item o where o.case_id = g.original_id and o.assignee = w.assignee and o.team <> 'central');

-- invariant: the words of a joined case stand in the case that said them first
select c.id as case_id
from case_file c
where (c.state = 'JOINED')
  <> (exists (
    select 1 from case_double d
    join case_message m on m.id = d.message_id and m.case_id = d.first_id and m.kind = 'ADDITION'
    join case_file f on f.id = d.first_id and f.customer_id = c.customer_id
    where d.case_id = c.id));

-- invariant: while something is missing the customer's time runs and the entity's has not begun
select c.id as case_id
from case_file c
where c.state = 'INCOMPLETE'
  and (not exists (select 1 from deadline d where d.case_id = c.id and d.kind = 'CUSTOMER_ANSWER' and d.state = 'RUNNING')
    or exists (select 1 from deadline d where d.case_id = c.id and d.kind = 'REPLY'));

-- invariant: an accepted suggestion is being put into effect under a clock until it is announced
select c.id as case_id, c.state
from case_file c
where c.state in ('IN_IMPLEMENTATION', 'IMPLEMENTED')
  and (c.kind <> 'SUGGESTION'
    or c.decided <> 'accepted'
    or not exists (select 1 from deadline d where d.case_id = c.id and d.kind = 'IMPLEMENTATION' and d.state = 'RUNNING'));

-- invariant: a suggestion is never rated
select i.id as invitation_id, i.case_id
from rating_invitation i
join case_file c on c.id = i.case_id
where c.kind = 'SUGGESTION';

-- invariant: every move of a case by a decree has its one row in the record
select d.case_id, count(*) as moves
from decree_case d
group by d.case_id
having count(*) <> (
  select count(*) from trail_entry t
  where t.subject_kind = 'case' and t.subject_id = d.case_id and t.action = 'case-moved-by-decree');

-- invariant: every flag was raised by a decision about its case
select f.id as case_flag_id, f.decision_id
from case_flag f
where not exists (select 1 from decision d where d.id = f.decision_id and d.subject_kind = 'case' and d.subject_id = f.case_id);

-- invariant: every confirmation is of a decision about its case
select f.decision_id, f.case_id
from case_confirmation f
where not exists (select 1 from decision d where d.id = f.decision_id and d.subject_kind = 'case' and d.subject_id = f.case_id);

-- invariant: prints are kept of replies that were issued, and of no other words
select p.message_id, p.case_id
from reply_print p
where not exists (
  select 1 from case_message m
  where m.id = p.message_id and m.case_id = p.case_id and m.kind = 'REPLY' and m.sent_at is not null);
