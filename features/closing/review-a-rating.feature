Feature: A poor rating is looked into
  A rating leads to something: where the rules see a reason, a quality officer reviews the reply, and then the case closes.

  Background:
    Given Fatima has received the reply to her complaint

  Scenario: The quality officer reviews the reply
    When she rates the reply 1 in everything
    Then the quality officer of "works" has to review the reply
    When the quality officer finds the criticism justified and notes "The lamp was not looked at again"
    Then the case is closed with her rating
    And the note "The lamp was not looked at again" is kept with the case

  Scenario: A good rating closes the case at once
    When she rates the reply 5 in everything
    Then the case is closed with her rating

  Scenario: A review that nobody does is raised
    When she rates the reply 1 in everything
    And 6 working days pass
    Then the case is raised to the senior management, which is told by mail
