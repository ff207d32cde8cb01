Feature: An inquiry is answered
  Who asks a question waits less long than who complains: an inquiry has a period of its own.

  Scenario: An inquiry has its own period
    When Fatima inquires about street lighting in the capital
    Then she is told her case number by mail and by text message
    And a reply is due within 3 working days

  Scenario: The day of the answer stands in both calendars
    Given Fatima's inquiry about street lighting is with its team
    Then the page of her inquiry says the day of the answer in both calendars
    And so does the list of her requests

  Scenario: The answer can be rated as the reply to a complaint can
    Given Fatima's inquiry about street lighting is with its team
    When the team replies "تُضاء شوارع المنطقة الجديدة في نهاية هذا الشهر، ونشكر لكم سؤالكم."
    Then the reply reaches her

  Scenario: Nobody is asked to say what kind of thing no office knows
    When Fatima sends a "petition" about street lighting in the capital
    Then sending it is refused in the field "kind" because "value-not-allowed"
