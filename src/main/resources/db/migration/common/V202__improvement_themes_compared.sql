-- What is counted of a theme that is joined to another is found by the theme alone.
create index heard_count_theme on heard_count (theme_id);
