Feature: The contact centre speaks with a caller
  While the caller is on the line the agent sees his cases and acts on his behalf; for whom he acts stands on every page.

  Scenario: The state is read out
    Given Sara has sent a complaint by telephone number
    When an agent begins a call with her number
    Then the agent reads out where her complaint stands and by when it is answered
    And every page says that he reports as Sara

  Scenario: Something is added on behalf of the caller
    Given Sara has sent a complaint by telephone number
    When an agent begins a call with her number
    And he adds "Two lamps are out now" on her behalf
    Then the team reads "Two lamps are out now"

  Scenario: With the call ends what the agent sees
    Given Sara has sent a complaint by telephone number
    When an agent begins a call with her number
    And he ends the call
    Then her complaint is not open to him any more
    And the record says who saw it and how he knew that it was she

  Scenario: An inquiry that an article answers is closed at first contact
    Given Sara has sent a complaint by telephone number
    When an agent begins a call with her number
    And she asks about a lost identity card, and an article answers her
    Then her inquiry has a number, is closed, and its reply is the article

  Scenario: For one caller nothing is done to the case of another
    Given Sara has sent a complaint by telephone number
    And the agent has registered a complaint of somebody else before
    When an agent begins a call with her number
    Then the other complaint is not among hers, and nothing can be added to it on her behalf
