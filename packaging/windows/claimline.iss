; The installer for Windows, for Inno Setup 6, made from the folder that `dev.py build bundle` puts into dist\claimline there.
; Untested: no Windows was at hand. Build it with:  iscc packaging\windows\claimline.iss /DVersion=0.1.0

#ifndef Version
  #error Name the version: /DVersion=0.1.0
#endif

[Setup]
AppId=io.github.claimline.Claimline
AppName=Claimline
AppVersion={#Version}
AppPublisher=The Claimline authors
DefaultDirName={autopf}\Claimline
DefaultGroupName=Claimline
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\claimline.ico
UninstallDisplayIcon={app}\claimlinew.exe
OutputDir=..\..\dist
OutputBaseFilename=claimline-{#Version}-setup

[Files]
Source: "..\..\dist\claimline\*"; DestDir: "{app}"; Flags: recursesubdirs
Source: "..\..\build\licences\*"; DestDir: "{app}\licences"

[Icons]
Name: "{group}\Claimline"; Filename: "{app}\claimlinew.exe"; AppUserModelID: "io.github.claimline.Claimline"

[Registry]
Root: HKA; Subkey: "Software\Classes\.claimline"; ValueType: string; ValueData: "Claimline.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Claimline.Story"; ValueType: string; ValueData: "Claimline story"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Claimline.Story\DefaultIcon"; ValueType: string; ValueData: "{app}\claimlinew.exe,0"
Root: HKA; Subkey: "Software\Classes\Claimline.Story\shell\open\command"; ValueType: string; ValueData: """{app}\claimlinew.exe"" ""%1"""
