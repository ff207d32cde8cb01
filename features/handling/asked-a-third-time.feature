Feature: The customer is not asked again and again
  A third question leaves only when the team says why; the supervisor hears of it, and it is counted.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: The third question wants a reason
    Given she was asked and has answered twice
    When the team asks once more "ما لون العمود؟"
    Then the question is refused because "reply-needs-confirmation"
    When the team asks once more "ما لون العمود؟" because "There are two posts with one number"
    Then she is asked once more
    And the supervisor is told and "third-question" is counted by the rule "The customer was asked before as often as the limit allows"

  Scenario: The second question is no burden
    Given she was asked and has answered once
    When the team asks once more "ما لون العمود؟"
    Then she is asked once more

  Scenario: A question that sends her to an office wants a reason
    When the team asks once more "هل يمكنكم الحضور إلى مكتبنا ومعكم الأوراق؟"
    Then the question is refused because "reply-needs-confirmation"
