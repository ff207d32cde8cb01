Feature: What an entity was asked goes on with whoever follows it
  A decree takes nothing away that somebody waits for: opinions, parts and promises go on with the successor, and their time does not begin again.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: An entity that has a part is merged
    Given the team gave "electricity-water" its part: "The cable is yours"
    And a decree merges "electricity-water" into "municipalities-agriculture" on the coming Wednesday
    When that Wednesday comes
    Then the team of "works" has the case
    And the people of "municipalities-agriculture" are told that the part is theirs now
    When the people of "municipalities-agriculture" hand in "The cable was mended"
    Then the part of "municipalities-agriculture" waits for the judgement of "works"

  Scenario: The lead is merged and the parts of others go on
    Given the team gave "electricity-water" its part: "The cable is yours"
    And a decree merges "works" into "municipalities-agriculture" on the coming Wednesday
    When that Wednesday comes
    And the people of "electricity-water" hand in "The cable was mended"
    Then the part of "electricity-water" waits for the judgement of "municipalities-agriculture"

  Scenario: A part that was handed in before is judged by the successor
    Given the team gave "electricity-water" its part: "The cable is yours"
    And a decree merges "works" into "municipalities-agriculture" on the coming Wednesday
    When the people of "electricity-water" hand in "The cable was mended"
    And that Wednesday comes
    Then the part of "electricity-water" waits for the judgement of "municipalities-agriculture"
    And the time of the part of "electricity-water" stands still

  Scenario: Nobody is asked by himself
    Given a decree merges "works" into "electricity-water" on the coming Wednesday
    When the team asks "electricity-water" for its opinion: "Does this lamp post hang on your grid?"
    And that Wednesday comes
    Then nothing more is asked of the people of "electricity-water"
    And the people of "electricity-water" are told that it is no longer needed
    And the team of "electricity-water" has the case

  Scenario: A time that stands still goes on standing still
    Given a decree merges "works" into "municipalities-agriculture" on the coming Wednesday
    When the team asks "أي عمود إنارة تقصدون؟"
    And that Wednesday comes
    Then the reply period stands still
    When she answers "The one at the corner"
    Then the team of "municipalities-agriculture" has the case
    And the reply period runs

  Scenario: What was promised is kept by the successor
    Given the team replied and promised "The lamp post is replaced" within 10 days
    And a decree merges "works" into "municipalities-agriculture" on the coming Wednesday
    When that Wednesday comes
    Then the promise is open and the team of "municipalities-agriculture" has the task of keeping it
    And the people of "municipalities-agriculture" are told that the part is theirs now
