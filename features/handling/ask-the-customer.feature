Feature: The team asks the customer for more
  While the customer is asked, the entity's period stands still and the customer has a period of his own.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: The reply period stands still while the customer is asked
    Given 2 working days have passed
    When the team asks "Which street and which lamp post?"
    Then she is asked "Which street and which lamp post?" by mail and by text message
    And the reply period stands still
    When 3 calendar days pass
    And she answers "Road 2412, the third post"
    Then the team has the case again and reads "Road 2412, the third post"
    And the reply period has 3 working days left

  Scenario: The customer does not answer in time
    When the team asks "Which street and which lamp post?"
    And 11 calendar days pass
    Then the team has the case again
    And the reply period runs

  Scenario: An answer that nobody asked for is refused
    When she answers "Here is more" without being asked
    Then the answer is refused because "no-question-open"
