Feature: The team asks the customer for more
  While the customer is asked, the entity's period stands still and the customer has a period of his own.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: The reply period stands still while the customer is asked
    Given 2 working days have passed
    When the team asks "أي شارع وأي عمود؟"
    Then she is asked "أي شارع وأي عمود؟" by mail and by text message
    And the reply period stands still
    When 3 calendar days pass
    And she answers "Road 2412, the third post"
    Then the team has the case again and reads "Road 2412, the third post"
    And the reply period has 3 working days left

  Scenario: The customer does not answer in time
    When the team asks "أي شارع وأي عمود؟"
    And 11 calendar days pass
    Then the team has the case again
    And the reply period runs

  Scenario: An answer that nobody asked for is refused
    When she answers "Here is more" without being asked
    Then the answer is refused because "no-question-open"

  Scenario Outline: A question says what is asked, in the customer's language, and sends nobody elsewhere
    When the team asks once more "<question>"
    Then the question is refused by the rule "<rule>"

    Examples:
      | question                                  | rule                                                               |
      | Which street and which lamp post?         | The question is not in the language that the customer writes       |
      | هذا ليس من اختصاصنا، فهل تعرفون المختص؟   | The question says that the matter is another entity's              |
      | ...                                       | The question is shorter than two words or has no letters           |
