-- Themes are found by their bands and by what joined them; an index that begins with the service only led the look-up past all themes of it.
drop index theme_service;
create index theme_joined_to on theme (joined_to);
