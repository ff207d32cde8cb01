Feature: Another entity is asked its opinion
  The entities exchange opinions behind one door, unseen by the customer, and the time for the reply goes on.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: The opinion is asked while the team goes on
    When the team asks "electricity-water" for its opinion: "Does this lamp post hang on your grid?"
    Then the people of "electricity-water" are told that they are asked
    And the reply period runs
    When the people of "electricity-water" answer "It does, and its cable was cut on Thursday"
    Then the team reads the opinion "It does, and its cable was cut on Thursday"
    And the team is told that the opinion is there

  Scenario: Whoever is asked sees what it must and no more
    When the team asks "electricity-water" for its opinion: "Does this lamp post hang on your grid?"
    Then the people of "electricity-water" can read what Fatima wrote
    But the people of "electricity-water" can not read what happened in the case
    And the people of "health" can not read what Fatima wrote
    When the people of "electricity-water" answer "It does"
    Then the people of "electricity-water" can not read what Fatima wrote

  Scenario: A late opinion is no delay of the team
    When the team asks "electricity-water" for its opinion: "Does this lamp post hang on your grid?"
    And 3 working days pass
    Then the people of "electricity-water" are warned and their supervisor is told that it is late
    And the period is not exceeded

  Scenario: An opinion that does not come is raised in the entity that was asked
    When the team asks "electricity-water" for its opinion: "Does this lamp post hang on your grid?"
    And 6 working days pass
    Then the senior management and the minister's office of "electricity-water" are told that it is still late
    And the senior management of "electricity-water" can read what Fatima wrote

  Scenario: The reply makes it superfluous
    When the team asks "electricity-water" for its opinion: "Does this lamp post hang on your grid?"
    And the team replies "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    Then the people of "electricity-water" are told that it is no longer needed
    And nothing more is asked of the people of "electricity-water"

  Scenario: One entity is not asked twice at a time, nor oneself
    When the team asks "electricity-water" for its opinion: "Does this lamp post hang on your grid?"
    And the team asks "electricity-water" for its opinion again
    Then asking is refused because "contribution-asked-already"
    When the team asks its own entity for its opinion
    Then asking is refused because "contribution-of-own-entity"
