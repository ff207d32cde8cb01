Feature: What holds for every kind of case
  Whether somebody complains, asks, suggests or objects: nothing is kept that says nothing, the period is watched, others help, and a reply that solves nothing is not the end.

  Scenario Outline: What says nothing is not admitted, and its sender learns why
    When Fatima sends <a case> with the single word "لا"
    Then her case is not admitted
    And she is told why by mail and by text message

    Examples:
      | a case        |
      | a complaint   |
      | an inquiry    |
      | a suggestion  |

  Scenario: The period of an inquiry is watched
    Given Fatima's inquiry about street lighting is with its team
    When 4 working days pass
    Then the exceeded period is recorded
    And the case is raised to the supervisor, who is told by mail

  Scenario: The period of a grievance is watched
    Given Fatima's complaint about street lighting was answered
    And Fatima has objected to the reply
    When 11 working days pass
    Then the exceeded period is recorded
    And the case is raised to the supervisor, who is told by mail

  Scenario: Others help to answer an inquiry
    Given Fatima's inquiry about street lighting is with its team
    When the team asks "electricity-water" for its opinion: "When is this street connected?"
    Then the people of "electricity-water" are told that they are asked
    When the people of "electricity-water" answer "It is connected next week"
    Then the team reads the opinion "It is connected next week"

  Scenario: Others help with a case that came back
    Given Fatima has received the reply to her complaint
    And she rates the reply 5 in everything
    And she wants the case taken up again because "It is dark again"
    When the team asks "electricity-water" for its opinion: "Was the cable cut once more?"
    Then the people of "electricity-water" are told that they are asked
    When the people of "electricity-water" answer "It was cut on Thursday"
    Then the team reads the opinion "It was cut on Thursday"

  Scenario: Others help to decide a grievance
    Given everybody of the team and every supervisor of its entity had a part in the case
    And Fatima has objected to the reply
    And the central team gives it to "municipality-capital"
    When the team asks "electricity-water" for its opinion: "Was the cable mended as they say?"
    Then the people of "electricity-water" are told that they are asked
    When the people of "electricity-water" answer "It was not"
    Then the team reads the opinion "It was not"

  Scenario: An inquiry whose answer nobody contests is closed
    Given Fatima's inquiry about street lighting is with its team
    And the team replied "تُضاء شوارع المنطقة الجديدة في نهاية هذا الشهر، ونشكر لكم سؤالكم."
    When 16 calendar days pass
    Then the case is closed

  Scenario: An inquiry whose answer says too little comes back
    Given Fatima's inquiry about street lighting is with its team
    And the team replied "تُضاء شوارع المنطقة الجديدة في نهاية هذا الشهر، ونشكر لكم سؤالكم."
    And 2 minutes have passed
    When she wants the case taken up again because "Which streets are these?"
    Then the team has the case again
    And she is told that work on it goes on

  Scenario: A grievance whose decision nobody contests is closed
    Given Fatima's complaint about street lighting was answered
    And Fatima has objected to the reply
    And another officer upholds the grievance
    When 16 calendar days pass
    Then the case is closed

  Scenario: A grievance whose decision solves nothing comes back
    Given Fatima's complaint about street lighting was answered
    And Fatima has objected to the reply
    And another officer upholds the grievance
    When she wants the case taken up again because "The lamp post is still dark"
    Then the grievance is with the team
    And she is told that work on it goes on
