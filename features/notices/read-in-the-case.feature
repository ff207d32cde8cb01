Feature: Whoever has neither telephone nor mail reads what he is told in his case
  Nobody has to own a telephone to be answered, and a reply that waits unread takes nothing of the time to rate it.

  Background:
    Given Maria, who gave neither telephone nor mail, complained about street lighting

  Scenario: Every notice is in the case
    When the team replies to Maria
    Then she reads in her case that her complaint was received and what the reply is

  Scenario: The time to rate begins when she has seen the reply
    Given the team replied to Maria
    When 20 calendar days pass
    And she says that she has seen her notices
    And 13 calendar days pass
    Then she can rate the reply without a link

  Scenario: One button on the page of her case says it
    Given the team replied to Maria
    When 20 calendar days pass
    And she presses "I have read the reply" on the page of her case
    And 13 calendar days pass
    Then she can rate the reply without a link

  Scenario: Reading alone changes nothing
    Given the team replied to Maria
    When she reads her notices ten times
    Then her time to rate has not begun

  Scenario: After the fourteenth day since she saw it nobody can rate
    Given the team replied to Maria
    When she says that she has seen her notices
    And 16 calendar days pass
    Then her rating is refused because the time is over
