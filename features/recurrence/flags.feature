Feature: What customers keep saying is noticed
  Feedback is counted as it comes and looked at every night. Where a service brings more than its own past lets expect, its entity is told, and people say what they make of it.

  Scenario: A service that goes on as usual is not flagged
    Given for a year the entity "works" has had some 5 pieces of feedback a week about "road-sign" in "capital"
    When the feedback is looked at by night
    Then "works.quality" finds no flag about "road-sign"

  Scenario: A flag is its own entity's alone
    Given for a year the entity "works" has had some 5 pieces of feedback a week about "sewage-tanker" in "southern"
    And in the last week it had 5 a day about it
    When the feedback is looked at by night
    Then "works.supervisor" finds a flag about "sewage-tanker"
    And "central.worker1" finds a flag about "sewage-tanker"
    But "health.supervisor" is shown nothing of it

  Scenario: What comes back after it was flagged leads to a study
    Given for a year the entity "works" has had some 5 pieces of feedback a week about "road-works-permit" in "muharraq"
    And in the last week it had 5 a day about it
    And the feedback is looked at by night
    When two months later it has 6 a day about it for a week
    And the feedback is looked at by night
    Then the newest flag about "road-works-permit" leads to a study and to a request in the improvement register

  Scenario: What is flagged again while its study is under way joins it
    Given for a year the entity "works" has had some 5 pieces of feedback a week about "pedestrian-crossing" in "muharraq"
    And in the last week it had 5 a day about it
    And the feedback is looked at by night
    And two months later it has 6 a day about it for a week
    And the feedback is looked at by night
    When two months later it has 7 a day about it for a week
    And the feedback is looked at by night
    Then the two newest flags about "pedestrian-crossing" belong to one request in the improvement register

  Scenario: One area brings for weeks more than its share
    Given for a year the entity "works" has had some 5 pieces of feedback a week about "road-marking" in "capital"
    And for a year the entity "works" has had some 15 pieces of feedback a week about "road-paving" in "northern"
    And for a year the entity "works" has had some 15 pieces of feedback a week about "pavement-repair" in "capital"
    And for a year the entity "works" has had some 5 pieces of feedback a week about "pavement-repair" in "northern"
    When the feedback is looked at by night at the end of a week
    Then "works.quality" finds a flag about "pavement-repair" that has stayed high
