Feature: An administrator publishes what he saw the effect of
  A draft is put on whatever is live. Who was second is told what changed, and keeps what he wrote.

  Background:
    Given the administrator has written down that 2026-05-12 is a holiday called "Flood day"

  Scenario: Somebody else was first
    When somebody else declares 2026-05-13 a holiday
    And the administrator publishes what he saw
    Then he is told what was published meanwhile and that his draft is kept
    When the administrator looks again and publishes
    Then 2026-05-12 and 2026-05-13 are holidays

  Scenario: Sent twice it is published once
    When the administrator publishes it twice
    Then there is one new version, and it is his

  Scenario: The same day that somebody else has declared meanwhile
    When somebody else declares 2026-05-12 a holiday
    And the administrator publishes what he saw
    Then he is told that the day is there already and nothing of his is live

  Scenario: The way back
    When the administrator looks again and publishes
    And he goes back to the version before
    Then 2026-05-12 is no holiday, by a version of its own

  Scenario: A file that can't be read is refused where it is wrong
    When the administrator uploads "services.csv" with semicolons instead of commas
    Then the page says what is wrong with it and nothing is in the draft but the holiday
