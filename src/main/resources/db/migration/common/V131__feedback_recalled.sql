-- An invitation ends without a rating when the reply is taken back or solves nothing.
alter table rating_invitation drop constraint rating_invitation_state;
alter table rating_invitation add constraint rating_invitation_state check (state in ('OPEN', 'USED', 'REPLACED', 'REVOKED'));
