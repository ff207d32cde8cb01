-- What was not admitted, or was joined at receipt, had no end and was counted among the open cases for ever: its end is the last row of its record.
update case_file
set closed_at = (select max(t.happened_at) from trail_entry t where t.subject_kind = 'case' and t.subject_id = case_file.id)
where closed_at is null and state in ('NOT_ADMITTED', 'JOINED');
