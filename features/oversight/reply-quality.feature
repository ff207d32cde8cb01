Feature: Replies are scored by others than their authors
  Once a month is over some of its replies are drawn by lot. Somebody of another entity or of the central team reads them as their customers did and scores them, before he sees what the customer gave.

  Scenario: What the customer gave is seen only after the reviewer has scored
    Given the month 2026-12, in which no other reply leaves
    And Fatima received the reply to her complaint
    And she has rated the reply
    And that month is over
    When "health.quality" opens the reply that was drawn
    Then the page shows the reply and not what Fatima gave
    When the reviewer scores it 4, 3 and 5
    Then the page shows what Fatima gave
    And "leadership.noora" reads the mean of reviewers beside that of customers

  Scenario: The reviewer sees the place that the customer marked
    Given the month 2027-06, in which no other reply leaves
    And Fatima received the reply to her complaint with a marked place
    And that month is over
    When "health.quality" opens the reply that was drawn
    Then the page shows that place on a map

  Scenario: What waits to be scored stands where reviewers begin their work, with its day
    Given the month 2027-08, in which no other reply leaves
    And Fatima received the reply to her complaint
    And that month is over
    Then "health.quality" begins the work with a reply to score by "Wednesday, 15 September 2027"
    But "works.quality" begins the work with none

  Scenario: Nobody scores the replies of his own entity
    Given the month 2027-02, in which no other reply leaves
    And Fatima received the reply to her complaint
    And that month is over
    Then "works.quality" finds no reply to score
    But "central.worker1" finds one

  Scenario: Before the month is over nothing is drawn
    Given the month 2027-04, in which no other reply leaves
    And Fatima received the reply to her complaint
    Then "central.worker1" finds no reply to score
